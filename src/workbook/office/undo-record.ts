/**
 * How to take the last write back, as text in a custom XML part of the workbook: so a run from the
 * ribbon can be taken back from a pane opened later, and by whoever has the workbook open then.
 *
 * A record longer than LONGEST_RECORD is not kept, and that write cannot be taken back.
 */
import type { Sheet, SheetCell } from "../../spreadsheet/sheet";
import { dressOf, emptySheet } from "./dress";
import type { Dress } from "./dress";
import { byteLength } from "./payload";
import { NAMESPACE } from "./record-ids";

/** Two million bytes: a ranking of some thousand rows with its working block. */
export const LONGEST_RECORD = 2_000_000;

export interface UndoEntry {
  readonly mark: string;
  /** The sheet as it stood; undefined for a sheet that the write added. */
  readonly before?: Sheet;
}

/** "=…" a formula, "'…" a text, null an empty cell. */
type PackedCell = string | number | boolean | null;

interface PackedEntry {
  readonly mark: string;
  readonly dress?: Dress;
  readonly cells?: readonly (readonly PackedCell[])[];
}

/** undefined where it would be too long. */
export function recordXml(entries: readonly UndoEntry[]): string | undefined {
  const text = JSON.stringify(entries.map(packed))
    // Not all of these may stand in XML; as JSON escapes they may.
    .replace(/[\u007f-\u009f\ud800-\udfff\ufffe\uffff]/g, (unit) => {
      return `\\u${`000${unit.charCodeAt(0).toString(16)}`.slice(-4)}`;
    })
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;");
  const xml = `<undo xmlns="${NAMESPACE}">${text}</undo>`;
  return byteLength(xml) > LONGEST_RECORD ? undefined : xml;
}

/** undefined for what is not of our making. */
export function entriesIn(xml: string): readonly UndoEntry[] | undefined {
  const text = /<undo\b[^>]*>([\s\S]*)<\/undo>/.exec(xml)?.[1];
  if (text === undefined) return undefined;
  const plain = text.replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&amp;/g, "&");
  try {
    return (JSON.parse(plain) as readonly PackedEntry[]).map(unpacked);
  } catch {
    return undefined;
  }
}

function packed({ mark, before }: UndoEntry): PackedEntry {
  if (before === undefined) return { mark };
  return { mark, dress: dressOf(before), cells: before.rows.map((row) => row.map(packedCell)) };
}

function packedCell(cell: SheetCell | undefined): PackedCell {
  if (cell === undefined) return null;
  if ("formula" in cell) return `=${cell.formula.formula}`;
  if (!("value" in cell)) return null;
  return typeof cell.value === "string" ? `'${cell.value}` : cell.value;
}

function unpacked({ mark, dress, cells }: PackedEntry): UndoEntry {
  if (cells === undefined) return { mark };
  const { bands, ...rest } = dress ?? dressOf(emptySheet("", mark));
  const styles = bands.flatMap(({ rows, runs }) => {
    const row = runs.flatMap(([style, count]) => Array.from({ length: count }, () => style));
    return Array.from({ length: rows }, () => row);
  });
  const rows = cells.map((row, i) => row.map((cell, j) => unpackedCell(cell, styles[i]?.[j])));
  return { mark, before: { ...rest, rows } };
}

function unpackedCell(cell: PackedCell, style: string | null | undefined): SheetCell | undefined {
  const styled = typeof style === "string" ? { style } : {};
  if (cell === null) return typeof style === "string" ? { style } : undefined;
  if (typeof cell !== "string") return { value: cell, ...styled };
  const text = cell.slice(1);
  return cell.charAt(0) === "="
    ? { formula: { formula: text }, shown: "", ...styled }
    : { value: text, ...styled };
}
