/**
 * Money as English headers print it: RMB million, USD 10,000, US$'000, 10k RMB, RMB 100 million.
 *
 * Folded text, so without white space. The currency stands before the scale or after it; one that is
 * no scale of ours (billion) is left for what it is, a text.
 */
import type { Unit } from "../../domain/amount";
import type { Scale } from "../../domain/money";
import { CURRENCIES, ENGLISH_SCALES } from "../words/vocabulary-units";

const SCALE_OF = new Map<string, Scale>(Object.entries(ENGLISH_SCALES));
const LATIN_CURRENCY = "rmb|cny|yuan|us\\$|usd|hk\\$|hkd|eur|gbp|jpy|[$€£¥]";
const BEFORE = new RegExp(`^(${LATIN_CURRENCY})(?:in)?(.+)$`);
const AFTER = new RegExp(`^(.+?)(${LATIN_CURRENCY})$`);

/** Undefined for a currency alone, which needs no English, and for anything that is no money. */
export function englishMoney(word: string): Unit | undefined {
  const before = BEFORE.exec(word);
  const after = AFTER.exec(word);
  return scaled(before?.[1], before?.[2]) ?? scaled(after?.[2], after?.[1]);
}

function scaled(currencyWord = "", scaleWord = ""): Unit | undefined {
  const currency = CURRENCIES[currencyWord];
  const scale = SCALE_OF.get(scaleWord.replace(/,/g, ""));
  if (currency === undefined || scale === undefined) return undefined;
  return { kind: "money", currency, scale };
}
