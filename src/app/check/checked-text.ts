/** 核数 of a pasted text for the pane: each figure as a line, and the text cut where its figures stand. */
import type { Language } from "../messages/messages";
import { checkText } from "./check-text";
import type { CheckedTextView } from "./check-text";
import { checkWords, filled } from "./check-words";
import type { CheckedLine } from "./checked-list";

export interface CheckedText {
  /** In reading order. */
  readonly figures: readonly TextFigure[];
  /** Line by line, blank ones included. */
  readonly lines: readonly (readonly TextPiece[])[];
}

export interface TextFigure extends CheckedLine {
  /** Its place among the figures. */
  readonly ordinal: number;
}

export interface TextPiece {
  readonly text: string;
  /** Which of the figures it is; absent for the words between. */
  readonly figure?: number;
}

export function checkedText(text: string, language: Language): CheckedText {
  const views = checkText(text, language);
  const { kinds, lineNo } = checkWords(language);
  const figures = views.map((view, ordinal): TextFigure => {
    const { verdict, line, recomputed, unit, message } = view;
    return {
      ordinal,
      verdict,
      kind: kinds[view.kind] ?? view.kind,
      place: filled(lineNo, { line }),
      printed: view.text,
      recomputed: `${recomputed}${unit}`,
      message,
    };
  });
  const lines = text.split(/\r\n|\r|\n/).map((line, i) => {
    const onLine = views.map((view, figure) => ({ view, figure }));
    return pieces(
      line,
      onLine.filter(({ view }) => view.line === i + 1)
    );
  });
  return { figures, lines };
}

interface Placed {
  readonly view: CheckedTextView;
  readonly figure: number;
}

/** A figure that stands inside one that was marked already is not marked again. */
function pieces(line: string, figures: readonly Placed[]): readonly TextPiece[] {
  const cut: TextPiece[] = [];
  let at = 0;
  for (const { view, figure } of figures) {
    if (view.from < at) continue;
    if (view.from > at) cut.push({ text: line.slice(at, view.from) });
    cut.push({ text: line.slice(view.from, view.to), figure });
    at = view.to;
  }
  if (at < line.length) cut.push({ text: line.slice(at) });
  return cut;
}
