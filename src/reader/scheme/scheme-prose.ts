/**
 * 评分标准 in prose, read as far as it is plain: 每超 10% 加 1 分，最多加 20 分; 每少 1% 扣 1 分; 未完成不得分;
 * 功效系数法. What it does not say that way is left to people, and the item counts by its completion rate.
 */
import type { ItemNumber, RuleName } from "../../domain/scoring/written-scheme";
import { fold } from "../words/fold";

export type ProseRule = { readonly rule: RuleName } & { readonly [field in ItemNumber]?: number };

const OVER =
  /每(?:超过?|增加?|多|高)(?:出|任务)?(\d+(?:\.\d+)?)(%|个百分点|个)?.{0,4}?加(\d+(?:\.\d+)?)分/;
const SHORT =
  /每(?:少|低|差|减少?|欠)(\d+(?:\.\d+)?)(%|个百分点|个)?.{0,4}?(?:扣|减)(\d+(?:\.\d+)?)分/;
const MOST = /(?:最高|最多|累计)(?:加|不超过)?(\d+(?:\.\d+)?)分/;
const CAPPED = /(?:完成率|最高按|封顶)(?:最高)?(?:不超过)?(\d{3})%/;

/** Undefined where there is no prose. */
export function proseRule(prose: string): ProseRule | undefined {
  const text = fold(prose);
  if (text === "") return undefined;
  return { ...shortOf(text), ...overOf(text) };
}

function shortOf(text: string): ProseRule {
  if (/功效系数/.test(text)) return { rule: "min-max-rate" };
  if (/未完成(?:任务)?的?,?(?:不得分|不计分|得0分|计0分)/.test(text)) return { rule: "cliff" };
  const short = SHORT.exec(text);
  if (short === null)
    return { rule: "proportional", cap: Number(CAPPED.exec(text)?.[1] ?? 100) / 100 };
  return {
    rule: "step-deduction",
    shortStep: stepOf(short[1], short[2]),
    shortPoints: Number(short[3]),
  };
}

function overOf(text: string): { readonly [field in ItemNumber]?: number } {
  const over = OVER.exec(text);
  if (over === null) return {};
  const most = MOST.exec(text.slice(over.index));
  return {
    step: stepOf(over[1], over[2]),
    points: Number(over[3]),
    ...(most === null ? {} : { ceiling: Number(most[1]) }),
  };
}

/** Of a rate it is a fraction. */
function stepOf(digits: string | undefined, unit: string | undefined): number {
  return unit === "个" ? Number(digits) : Number(digits) / 100;
}
