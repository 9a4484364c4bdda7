/**
 * Columns that line up in a terminal, where a Chinese character is two places wide.
 */
export type Alignment = "left" | "right";

export function terminalTable(
  rows: readonly (readonly string[])[],
  alignments: readonly Alignment[]
): string {
  const widths = alignments.map((_, i) => Math.max(0, ...rows.map((row) => widthOf(row[i] ?? ""))));
  return rows
    .map((row) =>
      alignments
        .map((side, i) => padded(row[i] ?? "", widths[i] ?? 0, side))
        .join("  ")
        .trimEnd()
    )
    .join("\n");
}

/** Places in a terminal: CJK, full-width forms and their punctuation take two. */
export function widthOf(text: string): number {
  let width = 0;
  for (const char of text) width += isWide(char.codePointAt(0) ?? 0) ? 2 : 1;
  return width;
}

/** The East Asian Wide and Fullwidth blocks that Chinese office text uses. */
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x20000, 0x3fffd],
];

function isWide(code: number): boolean {
  return WIDE.some(([first, last]) => code >= first && code <= last);
}

function padded(text: string, width: number, side: Alignment): string {
  const space = " ".repeat(Math.max(0, width - widthOf(text)));
  return side === "left" ? text + space : space + text;
}
