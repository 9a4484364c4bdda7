/**
 * A 考核办法 sheet → a scheme with the cells that formulas may follow, and what is wrong with it.
 *
 * Our own sheets and offices' grids (考核指标, 目标, 分值, 评分标准) are read by the same heads; where a grid
 * has no 计分规则, its prose is read as far as it is plain (scheme-prose.ts).
 */
import { circularItems } from "../../domain/scoring/composite";
import { wholeOf } from "../../domain/scoring/written-scheme";
import type {
  WrittenConsequence,
  WrittenScheme,
  WrittenTier,
  WrittenVeto,
} from "../../domain/scoring/written-scheme";
import { cell } from "../../spreadsheet/address";
import type { Block } from "../../spreadsheet/address";
import type { Grid } from "../../spreadsheet/grid";
import type { Finding } from "../finding";
import { cleanName } from "../words/fold";
import { itemTable } from "./item-table";
import { readConventions } from "./read-conventions";
import { readItem } from "./read-scheme-item";
import type { ItemRead } from "./read-scheme-item";
import { schemeFindings } from "./scheme-findings";
import { RowReader } from "./scheme-row";
import type { SchemeSheet } from "./scheme-sheet";
import { tableWith } from "./scheme-tables";
import type { SchemeRows } from "./scheme-tables";
import {
  CONSEQUENCES,
  CONSEQUENCE_HEADS,
  TIER_HEADS,
  VETO_EFFECTS,
  VETO_HEADS,
  VETO_WHEN,
} from "./scheme-words";
import type { ItemField } from "./scheme-words";

/** Undefined where no row of the sheet heads items with their full marks. */
export function readScheme(grid: Grid): SchemeSheet | undefined {
  const table = itemTable(grid);
  if (table === undefined || table.rows.length === 0) return undefined;
  const findings: Finding[] = [];
  const report = (finding: Finding) => findings.push(finding);
  const rowsOf = <K extends string>(some: SchemeRows<K> | undefined): readonly RowReader<K>[] =>
    (some?.rows ?? []).map((row) => new RowReader<K>(grid, row, some?.columns ?? {}, report));
  const rows = rowsOf(table).map((row) => readItem(row, table.natures[row.row]));
  const items = inPoints(rows, report);
  const tiers = [
    ...rowsOf(tableWith(grid, TIER_HEADS, ["item", "from"])).map(readTier),
    ...items.flatMap((one) => one.tiers),
  ];
  const vetoes = rowsOf(tableWith(grid, VETO_HEADS, ["name", "when"])).map(readVeto);
  const measures = rowsOf(measureTable(grid)).map(readConsequence);
  const conventions = readConventions(grid, report);
  const written: WrittenScheme = {
    title: cleanName(String(grid.valueAt(0, 0) ?? grid.name)),
    items: items.map(({ item }) => item),
    tiers: tiers.map(({ tier }) => tier),
    vetoes: vetoes.map(({ veto }) => veto),
    conventions: conventions.written,
    consequences: measures.map(({ consequence }) => consequence),
  };
  const free = withoutCircles(written);
  const rowOf = (i: number) => items[i]?.cells.row ?? table.head;
  const cellOf = (i: number) => cell(rowOf(i), table.columns.name ?? 0, grid.name);
  return {
    sheet: grid.name,
    written: free,
    items: items.map(({ cells }) => cells),
    tiers: tiers.map(({ cells }) => cells),
    vetoes: vetoes.map(({ cells }) => cells),
    consequences: measures.map(({ cells }) => cells),
    conventions: conventions.cells,
    names: namesOf(table, grid.name),
    findings: [...findings, ...schemeFindings(written, free, cellOf)],
  };
}

function measureTable(grid: Grid) {
  return tableWith(grid, CONSEQUENCE_HEADS, ["measure", "when"]);
}

/** Weights that come to 1 are shares of 100 points. */
function inPoints(
  items: readonly ItemRead[],
  report: (finding: Finding) => void
): readonly ItemRead[] {
  const marks = items.flatMap(({ item: { nature, parent, fullMarks = 0 } }) =>
    nature === "marks" && parent === undefined ? [fullMarks] : []
  );
  if (marks.length < 2) return items;
  if (Math.abs(marks.reduce((so, one) => so + one, 0) - 1) > 1e-6) return items;
  report({ code: "scheme-marks-share", severity: "confirm", about: {} });
  return items.map(({ item, cells, ...rest }) => {
    const { fullMarks, ...numbers } = cells.numbers;
    const shape =
      fullMarks === undefined ? [] : [{ cell: fullMarks, asRead: item.fullMarks ?? "" }];
    const inHundreds = Math.round((item.fullMarks ?? 0) * 1e8) / 1e6;
    return {
      ...rest,
      item: { ...item, fullMarks: inHundreds },
      // The cell holds a share: a change of it asks for a new ranking.
      cells: { ...cells, numbers, shape: [...cells.shape, ...shape] },
    };
  });
}

/** The item names and room for a few more below them. */
function namesOf({ head, columns, rows }: SchemeRows<ItemField>, sheet: string): Block {
  const column = columns.name ?? 0;
  const last = rows[rows.length - 1] ?? head;
  return { sheet, top: head + 1, bottom: last + ROOM_BELOW, left: column, right: column };
}

const ROOM_BELOW = 3;

/** What is a part of itself is a part of nothing; a finding has said so. */
function withoutCircles(scheme: WrittenScheme): WrittenScheme {
  const { items } = scheme;
  const circular = new Set(circularItems(items.map((item) => wholeOf(item, items))));
  const free = items.map((item, i) => {
    if (!circular.has(i)) return item;
    const { parent, ...rest } = item;
    return parent === undefined ? item : rest;
  });
  return { ...scheme, items: free };
}

function readTier(row: RowReader<keyof typeof TIER_HEADS>) {
  const further = row.name("further");
  const tier: WrittenTier = {
    item: row.name("item"),
    from: row.number("from") ?? 0,
    points: row.number("points") ?? 0,
    ...(further === "" ? {} : { further, furtherFrom: row.number("furtherFrom") ?? 0 }),
  };
  const numbers = row.followed(["from", "points", "furtherFrom"]);
  return { tier, cells: { numbers, shape: row.shape(["item", "further"]) } };
}

function readVeto(row: RowReader<keyof typeof VETO_HEADS>) {
  const line = row.number("line");
  const limit = row.number("limit");
  const veto: WrittenVeto = {
    name: row.name("name"),
    when: row.choice("when", VETO_WHEN, "unknown-choice") ?? "marked",
    effect: row.choice("effect", VETO_EFFECTS, "unknown-choice") ?? "list",
    ...(line === undefined ? {} : { line }),
    ...(limit === undefined ? {} : { limit }),
  };
  const numbers = row.followed(["line", "limit"]);
  return { veto, cells: { numbers, shape: row.shape(["name", "when", "effect"]) } };
}

function readConsequence(row: RowReader<keyof typeof CONSEQUENCE_HEADS>) {
  const [count, line, item] = [row.number("count"), row.number("line"), row.name("item")];
  const consequence: WrittenConsequence = {
    measure: row.name("measure"),
    group: row.name("group"),
    when: row.choice("when", CONSEQUENCES, "unknown-choice") ?? "bottom",
    ...(count === undefined ? {} : { count }),
    ...(line === undefined ? {} : { line }),
    ...(item === "" ? {} : { item }),
  };
  const shape = row.shape(["measure", "group", "when", "item"]);
  return { consequence, cells: { numbers: row.followed(["count", "line"]), shape } };
}
