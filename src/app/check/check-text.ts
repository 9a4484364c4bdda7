/** 核数 of a pasted text: the figures of a summary or a circular that follow from others in it. */
import { roundHalfUp, toNumber } from "../../domain/exact";
import { judgeTogether } from "../../domain/published-figure/judge-together";
import type { Verdict } from "../../domain/published-figure/verdict";
import { textBreaches } from "../../reader/prose/text-breaches";
import type { TextBreach } from "../../reader/prose/text-breaches";
import { scaleOf } from "../../reader/prose/text-claim";
import { textClaims } from "../../reader/prose/text-claims";
import type { Language } from "../messages/messages";
import { textBreachMessage, textMessage } from "./figure-message";

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
  readonly verdict: Verdict;
  readonly message: string;
}

/** In reading order. */
export function checkText(text: string, language: Language): readonly CheckedTextView[] {
  const broken = textBreaches(text).map((breach) => breachView(breach, language));
  const lines = text.split(/\r\n|\r|\n/);
  return [...claimViews(text, language), ...broken]
    .map((view) => ({ ...view, text: (lines[view.line - 1] ?? "").slice(view.from, view.to) }))
    .sort((a, b) => a.line - b.line || a.from - b.from);
}

function claimViews(text: string, language: Language): readonly CheckedTextView[] {
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

/** Told in the unit of the figure that is above what it is a part of. */
function breachView(breach: TextBreach, language: Language): CheckedTextView {
  const { kind, sentence, mention, against } = breach;
  const { from, to, text, unit } = mention;
  const limit = toNumber(against.value) / scaleOf(mention);
  return {
    line: sentence.line,
    from,
    to,
    text,
    kind,
    printed: toNumber(mention.digits),
    recomputed: limit,
    unit,
    verdict: "BROKEN",
    message: textBreachMessage(breach, language),
  };
}
