/** A finding as a door shows it: its cell by name and its sentence, in the reader's language. */
import type { Finding, Severity } from "../reader/finding";
import { placeName } from "../spreadsheet/address";
import { sentence } from "./messages/messages";
import type { Language } from "./messages/messages";
import { isRole, roleName } from "./roles";

export interface FindingView {
  readonly code: Finding["code"];
  readonly severity: Severity;
  /** 任务表!D7; absent where the finding is about a whole sheet or book. */
  readonly cell?: string;
  readonly message: string;
}

const GRAVEST_FIRST: readonly Severity[] = ["error", "warning", "confirm", "note"];

/** Gravest first; within one severity in reading order. */
export function findingViews(
  findings: readonly Finding[],
  language: Language
): readonly FindingView[] {
  return GRAVEST_FIRST.flatMap((severity) =>
    findings.filter((one) => one.severity === severity).map((one) => findingView(one, language))
  );
}

function findingView(finding: Finding, language: Language): FindingView {
  const { code, severity, cell } = finding;
  const message = sentence(code, namedRole(finding.about, language), language);
  return cell === undefined
    ? { code, severity, message }
    : { code, severity, cell: placeName(cell), message };
}

/** People read 任务 where the code says target. */
function namedRole(about: Finding["about"], language: Language): Finding["about"] {
  const { role } = about;
  if (typeof role !== "string" || !isRole(role)) return about;
  return { ...about, role: roleName(role, language) };
}
