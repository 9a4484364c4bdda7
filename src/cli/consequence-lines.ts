/** 结果运用 for a terminal, under the table it is read from. */
import { CONSEQUENCE_REASONS } from "../app/consequence-reasons";
import type { ConsequenceView } from "../app/ranking/ranking-view";
import type { Language } from "./arguments";

export function consequenceLines(
  consequences: readonly ConsequenceView[],
  language: Language
): readonly string[] {
  if (consequences.length === 0) return [];
  const words = WORDS[language];
  return [words.head, ...consequences.map((one) => consequenceLine(one, words))];
}

type Words = (typeof WORDS)["zh" | "en"];

const WORDS = {
  zh: {
    head: "结果运用（只列名单，由人决定）",
    colon: "：",
    stop: "；",
    comma: "、",
    nobody: "无",
    contested: "并列待定：",
    open: "未报，请核实：",
    unknown: "无法判定：",
    because: CONSEQUENCE_REASONS.zh,
  },
  en: {
    head: "Consequences (lists only: people decide)",
    colon: ": ",
    stop: "; ",
    comma: ", ",
    nobody: "nobody",
    contested: "tied, to be decided: ",
    open: "not reported, please check: ",
    unknown: "cannot be told: ",
    because: CONSEQUENCE_REASONS.en,
  },
} as const;

function consequenceLine(one: ConsequenceView, words: Words): string {
  const { measure, group, sure, contested, open, unknown } = one;
  const head = `${measure}${group === "" ? "" : `【${group}】`}${words.colon}`;
  if (unknown !== undefined) return `${head}${words.unknown}${words.because[unknown]}`;
  const list = (lead: string, units: readonly string[]) =>
    units.length === 0 ? [] : [`${lead}${units.join(words.comma)}`];
  const parts = [...list("", sure), ...list(words.contested, contested), ...list(words.open, open)];
  return `${head}${parts.length === 0 ? words.nobody : parts.join(words.stop)}`;
}
