/**
 * 考核办法: the scheme as an ordinary table that the office edits, and that the ranking's formulas look at.
 *
 *     一、计分项目   二、分档表   三、一票否决   四、总则   五、结果运用
 *
 * It is ours by its mark and the user's by its content: a ranking never writes to it.
 */
import { CONSEQUENCE_NAMES, RULE_NAMES } from "../../domain/scoring/written-scheme";
import type { WrittenScheme } from "../../domain/scoring/written-scheme";
import { cell } from "../../spreadsheet/address";
import type { Block } from "../../spreadsheet/address";
import { label } from "../../spreadsheet/sheet";
import type { ColumnLook, Sheet, SheetCell, Validation } from "../../spreadsheet/sheet";
import { areas, partOf, placed, rowsOf } from "../placed";
import type { Placed, SheetPart } from "../placed";
import { itemCell } from "./scheme-cells";
import {
  CHOICES,
  COLUMNS,
  CONSEQUENCES,
  CONVENTIONS,
  NATURES,
  REVERSED,
  RULES,
  SOURCES,
  VETO_EFFECTS,
  VETO_WHEN,
  WORDS,
} from "./scheme-labels";
import type { SchemeColumn, SchemeColumnLabel } from "./scheme-labels";
import { STYLES } from "./scheme-styles";
import { HEAD_ROW, LAST } from "./scheme-layout";
import { pageOf } from "./scheme-page";
import { conventionRows, consequenceRows, tierRows, vetoRows } from "./scheme-rows";

export interface SchemeInput {
  readonly sheetName: string;
  readonly mark: string;
  readonly scheme: WrittenScheme;
}

/** Empty lines below each table, for more. */
const ROOM = 2;

export function schemeReport({ sheetName, mark, scheme }: SchemeInput): Sheet {
  const items = itemPart(scheme);
  const tiers = tablePart(items.next, WORDS.tiers, WORDS.tierHeads, tierRows(scheme));
  const vetoes = tablePart(tiers.next, WORDS.vetoes, WORDS.vetoHeads, vetoRows(scheme));
  const conventions = conventionPart(vetoes.next, scheme);
  const rows = consequenceRows(scheme);
  const measures = tablePart(conventions.next, WORDS.consequences, WORDS.consequenceHeads, rows);
  const all = [items, tiers, vetoes, conventions, measures];
  const parts = partOf(headPart(scheme), ...all);
  const columns = columnLooks(scheme);
  const heights = rowHeights(measures.next);
  return {
    name: sheetName,
    mark,
    rows: rowsOf(parts.cells),
    styles: STYLES,
    columns,
    rowHeights: heights,
    merges: parts.merges,
    frozen: { rows: HEAD_ROW + 1, columns: 2 },
    conditionals: [],
    validations: [
      ...itemLists(HEAD_ROW + 1, items.next - 2),
      ...tableLists(vetoes, conventions, measures),
    ],
    names: [],
    charts: [],
    print: pageOf({ columns, heights, ends: all.map(({ next }) => next) }),
    showGridLines: false,
    tabColor: "1F4E9E",
  };
}

function tableLists(vetoes: Part, conventions: Part, measures: Part): readonly Validation[] {
  return [
    ...lists(vetoes, [
      [4, words(VETO_WHEN)],
      [5, words(VETO_EFFECTS)],
    ]),
    ...conventionLists(conventions.next),
    ...lists(measures, [[4, CONSEQUENCE_NAMES.map((name) => CONSEQUENCES[name])]]),
  ];
}

const LINE_HEIGHT = 20;

function rowHeights(rows: number): Readonly<Record<number, number>> {
  const heights: Record<number, number> = {};
  for (let row = 0; row < rows; row++) heights[row] = LINE_HEIGHT;
  return { ...heights, 0: 36, 1: 30, 2: 22, [HEAD_ROW]: 34 };
}

interface Part extends SheetPart {
  readonly first: number;
  /** The first row of the next part, a blank one between. */
  readonly next: number;
}

function columnLooks(scheme: WrittenScheme): readonly ColumnLook[] {
  return COLUMNS.map((column) => ({
    width: column.width,
    ...(isHidden(column, scheme) && { hidden: true }),
  }));
}

/** Twenty columns would print too small to be read: those of refinements that no item has stay out of sight. */
function isHidden({ field, seldom }: SchemeColumnLabel, { items }: WrittenScheme): boolean {
  if (seldom !== true) return false;
  return items.every((item, i) => {
    const what = itemCell(item, i, field);
    return !("value" in what) || what.value === undefined;
  });
}

function headPart(scheme: WrittenScheme): SheetPart {
  const hidden = COLUMNS.filter((column) => isHidden(column, scheme));
  const names = hidden.map(({ head }) => head.replace("\n", "")).join("、");
  const hint = WORDS.hint + (names === "" ? "" : WORDS.hidden.join(names));
  return areas([
    [across(0), label(scheme.title, "title")],
    [across(1), label(hint, "hint")],
    [across(2), label(WORDS.items, "section")],
  ]);
}

function itemPart(scheme: WrittenScheme): Part {
  const first = HEAD_ROW + 1;
  const heads = COLUMNS.map(({ head }, column) =>
    placed(cell(HEAD_ROW, column), label(head, "head"))
  );
  const body = scheme.items.flatMap((item, i) =>
    COLUMNS.map(({ field }, column) => placed(cell(first + i, column), itemCell(item, i, field)))
  );
  const end = first + scheme.items.length;
  const room = blanks(
    end,
    COLUMNS.map(({ field }) => (field === "index" ? "index" : "input"))
  );
  return { cells: [...heads, ...body, ...room], merges: [], first, next: end + ROOM + 1 };
}

/** A small table begins in the second column, below its title. */
function tablePart(
  top: number,
  title: string,
  heads: readonly string[],
  rows: readonly (readonly SheetCell[])[]
): Part {
  const first = top + 2;
  const end = first + rows.length;
  const at = (row: number, column: number, what: SheetCell) => placed(cell(row, column + 1), what);
  const section = areas([[across(top), label(title, "section")]]);
  const cells: readonly Placed[] = [
    ...heads.map((head, i) => at(top + 1, i, label(head, "head"))),
    ...rows.flatMap((row, r) => row.map((what, i) => at(first + r, i, what))),
    ...blanks(
      end,
      heads.map(() => "input"),
      1
    ),
  ];
  return { ...partOf(section, { cells, merges: [] }), first, next: end + ROOM + 1 };
}

function conventionPart(top: number, scheme: WrittenScheme): Part {
  const rows = conventionRows(scheme);
  const section = areas([[across(top), label(WORDS.conventions, "section")]]);
  const cells = rows.flatMap(([name, value], i) => [
    placed(cell(top + 1 + i, 1), label(name, "text")),
    placed(cell(top + 1 + i, 2), value),
  ]);
  const merges = rows.map((_, i) => wide(top + 1 + i));
  const filled = rows.flatMap(([, value], i) => areaRest(top + 1 + i, value.style ?? "input"));
  const first = top + 1;
  const next = first + rows.length + 1;
  return { ...partOf(section, { cells: [...cells, ...filled], merges }), first, next };
}

/** A value of 总则 is as wide as its choices: three columns. */
function wide(row: number): Block {
  return { top: row, bottom: row, left: 2, right: 4 };
}

function areaRest(row: number, style: string): readonly Placed[] {
  return [3, 4].map((column) => placed(cell(row, column), { style }));
}

function blanks(top: number, styles: readonly string[], left = 0): readonly Placed[] {
  return Array.from({ length: ROOM }, (_, i) => i).flatMap((i) =>
    styles.map((style, column) => placed(cell(top + i, left + column), { style }))
  );
}

function itemLists(top: number, bottom: number): readonly Validation[] {
  const choices: readonly (readonly [SchemeColumn, readonly string[]])[] = [
    ["nature", words(NATURES)],
    ["rule", RULE_NAMES.map((name) => RULES[name])],
    ["direction", [REVERSED]],
    ["source", words(SOURCES)],
  ];
  return choices.map(([field, some]) => {
    const column = COLUMNS.findIndex((one) => one.field === field);
    return list({ top, bottom, left: column, right: column }, some);
  });
}

function lists(
  { first, next }: Part,
  columns: readonly (readonly [number, readonly string[]])[]
): readonly Validation[] {
  return columns.map(([column, choices]) =>
    list({ top: first, bottom: next - 2, left: column, right: column }, choices)
  );
}

function conventionLists(next: number): readonly Validation[] {
  const names = Object.keys(CONVENTIONS);
  const first = next - 1 - names.length;
  return (Object.keys(CHOICES) as (keyof typeof CHOICES)[]).map((name) => {
    const row = first + names.indexOf(name);
    return list({ top: row, bottom: row, left: 2, right: 2 }, words(CHOICES[name]));
  });
}

function list(on: Block, choices: readonly string[]): Validation {
  return { kind: "list", on, choices, error: WORDS.wrongChoice };
}

function words(all: Readonly<Record<string, string>>): readonly string[] {
  return Object.keys(all).map((key) => all[key] ?? "");
}

function across(row: number): Block {
  return { top: row, bottom: row, left: 0, right: LAST };
}
