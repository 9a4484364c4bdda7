/** Findings for a terminal: how many of each severity, then a line each, gravest first. */
import type { FindingView } from "../app/finding-view";
import type { Language } from "./arguments";

type Severity = FindingView["severity"];

const NAMES: Readonly<Record<Severity, readonly [string, string]>> = {
  error: ["需处理", "to mend"],
  warning: ["请核对", "to check"],
  confirm: ["待确认", "to confirm"],
  note: ["提示", "notes"],
};

/** A clerk reads a screen, not a hundred lines; the rest is in --json. */
const MOST_LINES = 40;

export function findingLines(findings: readonly FindingView[], language: Language): string {
  if (findings.length === 0) return language === "zh" ? "没有发现问题。" : "No findings.";
  const name = (severity: Severity) => NAMES[severity][language === "zh" ? 0 : 1];
  const counts = (Object.keys(NAMES) as Severity[])
    .map((severity) => ({
      severity,
      n: findings.filter((one) => one.severity === severity).length,
    }))
    .filter(({ n }) => n > 0)
    .map(({ severity, n }) => `${name(severity)} ${n}`);
  const lines = findings
    .slice(0, MOST_LINES)
    .map((one) => `  [${name(one.severity)}] ${one.cell ?? ""}  ${one.message}`);
  const more = findings.length - MOST_LINES;
  if (more > 0)
    lines.push(language === "zh" ? `  ……还有 ${more} 条，见 --json` : `  … ${more} more: --json`);
  const head = language === "zh" ? "问题清单：" : "Findings: ";
  return [head + counts.join(language === "zh" ? "，" : ", "), ...lines].join("\n");
}
