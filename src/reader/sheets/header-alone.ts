/**
 * A header with nothing under it: a form that nobody has filled in yet, or whose rows went elsewhere.
 *
 * No table is made of it, but to say nothing would leave the user to wonder what was not seen.
 */
import { looksLikeHeaderLayer } from "./header-layers";
import type { Finding } from "../finding";
import type { Layout } from "./layout";
import { lookAt, piecesOf } from "./row-look";
import { roleOfWord } from "../words/match-words";

/** Rows of a sheet without tables that are looked at. */
const MOST_ROWS = 200;
const KNOWN_WORDS = 2;

/** Asked of a sheet in which no table was found. */
export function headerAlone(layout: Layout): readonly Finding[] {
  const window = { left: 0, right: layout.columnCount - 1 };
  for (let row = 0; row < Math.min(layout.rowCount, MOST_ROWS); row++) {
    if (!looksLikeHeaderLayer(layout, row, window)) continue;
    const texts = piecesOf(layout, row, window).map(({ column }) => layout.textAt(row, column));
    const known = texts.filter((text) => roleOfWord(text)?.exact === true);
    if (known.length < KNOWN_WORDS) continue;
    const cell = { sheet: layout.grid.name, row, column: lookAt(layout, row, window).first };
    const about = { row: row + 1, header: texts.join("、") };
    return [{ code: "header-without-rows", severity: "warning", cell, about }];
  }
  return [];
}
