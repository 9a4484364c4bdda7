/** 考核办法 for the pane: what a scheme asks, line by line, and which ready-made ones there are. */
import type { RuleName, WrittenItem, WrittenScheme } from "../../domain/scoring/written-scheme";
import { NATURES, RULES } from "../../reports/scheme/scheme-labels";
import type { Language } from "../messages/messages";
import { TEMPLATES } from "./templates";

export interface SchemeLine {
  readonly name: string;
  /** 按完成率计分. */
  readonly rule: string;
  /** 15; +5 for a bonus; blank where the rule alone says it. */
  readonly marks: string;
}

export interface TemplateView {
  /** What makeScheme takes. */
  readonly name: string;
  /** Says on which public scheme it is based. */
  readonly title: string;
  readonly lines: readonly SchemeLine[];
}

export function schemeLines(
  items: readonly WrittenItem[],
  language: Language
): readonly SchemeLine[] {
  return items.map(({ name, nature, rule, fullMarks, ceiling }) => {
    const most = fullMarks ?? ceiling;
    const sign = { marks: "", bonus: "+", deduction: "−" }[nature];
    return {
      name,
      rule: nature === "marks" ? ruleName(rule, language) : natureName({ nature, rule }, language),
      marks: most === undefined ? "" : sign + String(most),
    };
  });
}

function natureName({ nature, rule }: Pick<WrittenItem, "nature" | "rule">, language: Language) {
  if (language === "en") return `${nature}, ${ruleName(rule, language)}`;
  return `${NATURES[nature]}，${ruleName(rule, language)}`;
}

/** The sheet speaks Chinese; in English a rule is called what the program calls it. */
function ruleName(rule: RuleName, language: Language): string {
  return language === "zh" ? RULES[rule] : rule.replace(/-/g, " ");
}

export function templateViews(language: Language): readonly TemplateView[] {
  return Object.entries(TEMPLATES).map(([name, { title, items }]: [string, WrittenScheme]) => ({
    name,
    title,
    lines: schemeLines(items, language),
  }));
}
