/** 问题清单 onto a sheet of its own in the same workbook, one for each source sheet. */
import type { Severity } from "../reader/finding";
import { findingsReport } from "../reports/findings-report";
import type { FindingsInput } from "../reports/findings-report";
import type { Workbook, WriteOptions, Written } from "../workbook/port";
import { findingList } from "./finding-list";
import type { Language } from "./messages/messages";
import type { Study } from "./study";

interface Words extends Pick<FindingsInput, "sheetName" | "header" | "footer"> {
  readonly title: string;
  readonly severities: Readonly<Record<Severity, string>>;
}

const WORDS: Readonly<Record<Language, Words>> = {
  zh: {
    sheetName: "问题清单",
    title: "“{sheet}”问题清单",
    header: ["序号", "级别", "位置", "说明"],
    footer: "第 &P 页，共 &N 页",
    severities: { error: "需处理", warning: "请核对", confirm: "待确认", note: "提示" },
  },
  en: {
    sheetName: "Findings",
    title: "Findings on “{sheet}”",
    header: ["No.", "Severity", "Cell", "What it is"],
    footer: "Page &P of &N",
    severities: { error: "To mend", warning: "To check", confirm: "To confirm", note: "Note" },
  },
};

export function severityName(severity: Severity, language: Language): string {
  return WORDS[language].severities[severity];
}

export function exportFindings(
  workbook: Workbook,
  { sheet, findings }: Pick<Study<unknown>, "sheet" | "findings">,
  { language, ...options }: WriteOptions & { readonly language: Language }
): Promise<readonly Written[]> {
  const { title, ...words } = WORDS[language];
  const report = findingsReport({
    ...words,
    mark: `findings.${sheet}`,
    title: title.replace("{sheet}", sheet),
    lines: findingList(findings, language).flatMap(({ severity, items }) =>
      items.map(({ message, place = "" }) => ({
        severity: severityName(severity, language),
        place,
        message,
      }))
    ),
  });
  return workbook.write([report], options);
}
