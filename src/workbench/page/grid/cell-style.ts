/** The look of a cell as Univer's style, whether a file gave it or Office.js. */
import type { CellLook, Side } from "../../../workbook/file/read/cell-looks";

/** Univer's IStyleData, as far as it is used here. A new one takes the old one's place, key by key. */
export type UniverStyle = Readonly<Record<string, unknown>>;

const HORIZONTAL: Readonly<Record<string, number>> = { left: 1, center: 2, right: 3, justify: 4 };
const VERTICAL: Readonly<Record<string, number>> = { top: 1, center: 2, bottom: 3 };
const WRAP = 3;
const CLIP = 1;
const LINES: Readonly<Record<string, number>> = {
  thin: 1,
  hair: 2,
  dotted: 3,
  dashed: 4,
  dashDot: 5,
  dashDotDot: 6,
  double: 7,
  medium: 8,
  mediumDashed: 9,
  thick: 13,
};
const SIDES: readonly (readonly [Side, string])[] = [
  ["top", "t"],
  ["right", "r"],
  ["bottom", "b"],
  ["left", "l"],
];

/** Null takes a look away that was there before. */
export function univerStyle(look: CellLook): UniverStyle {
  const { font, size, wrap, indent, numberFormat } = look;
  return {
    ...letters(look),
    ff: font ?? null,
    fs: size ?? null,
    bg: color(look.fill),
    bd: bordersOf(look),
    ht: HORIZONTAL[look.horizontal ?? ""] ?? null,
    vt: VERTICAL[look.vertical ?? "bottom"] ?? null,
    tb: wrap === true ? WRAP : CLIP,
    pd: indent === undefined ? null : { l: indent * INDENT },
    n: numberFormat === undefined ? null : { pattern: numberFormat },
  };
}

const INDENT = 12;

function letters({ bold, italic, underline, strikethrough, ...look }: CellLook): UniverStyle {
  const line = (flag: boolean | undefined) => (flag === true ? { s: 1 } : null);
  return {
    bl: bold === true ? 1 : 0,
    it: italic === true ? 1 : 0,
    ul: line(underline),
    st: line(strikethrough),
    cl: color(look.color),
  };
}

function color(rgb: string | undefined): UniverStyle | null {
  return rgb === undefined ? null : { rgb: `#${rgb}` };
}

function bordersOf({ borders }: CellLook): UniverStyle | null {
  if (borders === undefined) return null;
  return Object.fromEntries(
    SIDES.map(([side, key]) => {
      const line = borders[side];
      const drawn = line && { s: LINES[line.style] ?? 1, cl: { rgb: `#${line.color}` } };
      return [key, drawn ?? null];
    })
  );
}
