/** 核数 of a pasted text: the figures of a summary or a circular that follow from others in it. */
import { roundHalfUp, toNumber } from "../../domain/exact";
import { judgeTogether } from "../../domain/published-figure/judge-together";
import type { FigureVerdict } from "../../domain/published-figure/verdict";
import { textClaims } from "../../reader/prose/text-claims";
import type { Language } from "../messages";
import { textMessage } from "./figure-message";

export interface CheckedTextView {
  /** Counts from 1. */
  readonly line: number;
  /** Characters of the line, the first counted 0, the last not inside. */
  readonly from: number;
  readonly to: number;
  /** As it stands there: 48.3%. */
  readonly text: string;
  readonly kind: string;
  readonly printed: number;
  readonly recomputed: number;
  readonly unit: string;
  readonly verdict: FigureVerdict;
  readonly message: string;
}

/** In reading order. */
export function checkText(text: string, language: Language): readonly CheckedTextView[] {
  const claims = textClaims(text);
  const verdicts = judgeTogether(claims);
  return claims.map((claim, i) => {
    const { line, from, to, kind, printed, recomputed, scale, unit } = claim;
    const verdict = verdicts[i] ?? "MISMATCH";
    const places = printed[0]?.places ?? 0;
    const shown = printed[0]?.value ?? recomputed.value;
    const inUnit = (value: typeof shown) => toNumber(roundHalfUp(value, places)) / scale;
    const view = { printed: inUnit(shown), recomputed: inUnit(recomputed.value), unit };
    const message = textMessage(claim, verdict, language);
    return { line, from, to, text: claim.text, kind, ...view, verdict, message };
  });
}
