/** 问题清单: findings by severity, each with its sentence and the cell to jump to. */
import type { Finding, Severity } from "../reader/finding";
import { placeName } from "../spreadsheet/address";
import type { Cell } from "../spreadsheet/address";
import { defined } from "./defined";
import { paneSentence } from "./messages/pane-messages";
import type { Language } from "./messages/messages";

export interface FindingGroup {
  readonly severity: Severity;
  readonly items: readonly FindingItem[];
}

export interface FindingItem {
  readonly code: Finding["code"];
  readonly message: string;
  readonly at?: Cell;
  /** 任务表!D7. */
  readonly place?: string;
}

const GRAVEST_FIRST: readonly Severity[] = ["error", "warning", "confirm", "note"];

/** Gravest first, in reading order; severities without a finding are left out. */
export function findingList(
  findings: readonly Finding[],
  language: Language
): readonly FindingGroup[] {
  return GRAVEST_FIRST.map((severity) => ({
    severity,
    items: findings
      .filter((one) => one.severity === severity)
      .map(({ code, about, cell }) => ({
        code,
        message: paneSentence(code, about, language),
        ...defined({ at: cell, place: cell && placeName(cell) }),
      })),
  })).filter(({ items }) => items.length > 0);
}
