/** A rank as people write it: "3", 第３名, 并列第三名, 第十二位. */
import { fold } from "../words/fold";

const RANK =
  /^(?:并列)?第?(?:(\d{1,4})|([一二三四五六七八九]?十?[一二三四五六七八九]?))(?:名|位)?$/;
const DIGITS = "一二三四五六七八九";

/** Undefined where the text says anything else. */
export function rankSaid(text: string): number | undefined {
  const [, digits = "", words = ""] = RANK.exec(fold(text)) ?? [];
  const rank = digits === "" ? counted(words) : Number(digits);
  return rank > 0 ? rank : undefined;
}

/** 三, 十, 十二, 二十, 二十一. */
function counted(words: string): number {
  const [before = "", after] = words.split("十");
  const one = (word: string) => DIGITS.indexOf(word) + 1;
  if (after === undefined) return before.length === 1 ? one(before) : 0;
  return 10 * (before === "" ? 1 : one(before)) + (after === "" ? 0 : one(after));
}
