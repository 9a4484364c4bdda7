/**
 * A small task table as an office would type it, its source sheet, and what a careful reader makes of
 * it: the ranking input. The reader here knows just the spellings that the tests write.
 */
import { amountIn } from "../../src/domain/amount";
import type { Unit } from "../../src/domain/amount";
import type { CalendarDate } from "../../src/domain/calendar-date";
import { completion } from "../../src/domain/completion";
import { exact, over, sum, times } from "../../src/domain/exact";
import type { Exact } from "../../src/domain/exact";
import { unitFactor } from "../../src/domain/amount";
import { rankWithinGroups } from "../../src/domain/ranking";
import { fullMarks, scoresOf } from "../../src/domain/score";
import type { Score } from "../../src/domain/score";
import { timeProgress } from "../../src/domain/time-progress";
import type { Period } from "../../src/domain/time-progress";
import type { RankingInput, RankingRow } from "../../src/reports/ranking/ranking-input";
import type { Missing, SourceFigure, SourcePart } from "../../src/reports/source-figure";
import { cell } from "../../src/spreadsheet/address";
import { isError } from "../../src/spreadsheet/grid";
import type { CellValue } from "../../src/spreadsheet/grid";
import type { SourceSheet } from "./evaluate-univer";

export interface OfficeTable {
  readonly sheet: string;
  readonly title: string;
  readonly asOf?: CalendarDate;
  readonly period: Period;
  readonly ties: "113" | "112";
  readonly cap: number;
  readonly bottom: number;
  readonly redIsGood?: boolean;
  readonly language?: "zh" | "en";
  readonly indicators: readonly OfficeIndicator[];
  readonly groups: readonly OfficeGroup[];
}

export interface OfficeIndicator {
  readonly name: string;
  readonly unit: Unit;
  readonly unitText: string;
  /** The 分值 cell; left out where the table has none. */
  readonly marks?: CellValue;
}

export interface OfficeGroup {
  readonly name: string;
  readonly units: readonly OfficeUnit[];
}

export interface OfficeUnit {
  readonly name: string;
  readonly remark?: string;
  /** One for each indicator: the target's cell, and the actual's cell or its months. */
  readonly figures: readonly {
    readonly target: CellValue;
    readonly actual: readonly CellValue[];
  }[];
}

/** Row 1 holds the full marks; then the units, a caption above each named group. */
export function sourceSheet(table: OfficeTable): SourceSheet {
  const values: CellValue[][] = [["分值"]];
  table.indicators.forEach(({ marks }, k) => {
    if (marks !== undefined) place(values, 0, targetColumn(table, k), marks);
  });
  for (const { row, group, unit } of placedUnits(table)) {
    if (group !== undefined) place(values, row, 0, group);
    if (unit === undefined) continue;
    place(values, row, 0, unit.name);
    unit.figures.forEach(({ target, actual }, k) => {
      const column = targetColumn(table, k);
      place(values, row, column, target);
      actual.forEach((month, i) => place(values, row, column + 1 + i, month));
    });
  }
  return { name: table.sheet, values };
}

export function rankingInputOf(table: OfficeTable): RankingInput {
  const marks = table.indicators.map(({ marks: raw }) => readMarks(raw));
  const full = fullMarks(marks);
  if (full.kind === "unusable") throw new Error(full.because);
  const scheme = { marks: full.marks, cap: exact(table.cap) };
  const units = placedUnits(table);
  const rows = units.flatMap(({ row, unit }) =>
    unit === undefined ? [] : [{ row, unit, read: readUnit(table, unit, row) }]
  );
  const scores = scoresOf(
    rows.map(({ read }) => read.map((item) => item.completion)),
    scheme
  );
  const scored = rows.flatMap((one, i) => {
    const score = scores[i];
    return score === undefined ? [] : [{ ...one, score }];
  });
  const places = rankWithinGroups(
    scored.map((one) => ({ of: one, group: groupOf(table, one.unit), ...figureOf(one.score) })),
    { ties: table.ties }
  );
  const ranked = scored.map(({ row, unit, read, score }, i): RankingRow => {
    const place = places[i];
    const name = cleanName(unit.name);
    return {
      unit: { value: name, source: cell(row, 0, table.sheet) },
      ...(name === unit.name ? {} : { unitAsRead: unit.name }),
      items: read,
      score,
      ...(place?.kind === "ranked" ? { rank: place.rank } : {}),
      ...(unit.remark === undefined ? {} : { remark: unit.remark }),
    };
  });
  return { ...headOf(table, full.marks), ...sourceOf(table), groups: grouped(table, ranked) };
}

function headOf(table: OfficeTable, marks: readonly Exact[]) {
  const progress = timeProgress(table.period, table.asOf);
  const { period, ties, bottom } = table;
  return {
    sheetName: `排名表 ${table.sheet}`,
    mark: `rank.${table.sheet}`,
    title: table.title,
    ...(table.asOf === undefined ? {} : { asOf: table.asOf }),
    ...(progress.kind === "share" ? { timeProgress: { share: progress.share, period } } : {}),
    indicators: table.indicators.map(({ name, unit, unitText, marks: raw }, k) => ({
      name,
      unit,
      unitText,
      fullMarks: {
        value: marks[k] ?? exact(0),
        ...(raw === undefined
          ? {}
          : { source: cell(0, targetColumn(table, k), table.sheet), asRead: raw }),
      },
    })),
    rule: { ties, cap: exact(table.cap) },
    colours: { redIsGood: table.redIsGood ?? true },
    bottom,
    language: table.language ?? "zh",
  } as const;
}

function sourceOf(table: OfficeTable): Pick<RankingInput, "source"> {
  const units = placedUnits(table);
  const bottom = Math.max(...units.map(({ row }) => row));
  const right = targetColumn(table, table.indicators.length) - 1;
  const labels = { sheet: table.sheet, top: 0, bottom: bottom + 1, left: 0, right: 0 };
  return {
    source: {
      table: { sheet: table.sheet, top: 0, bottom, left: 0, right },
      labels,
      filled: sourceSheet(table).values.filter(([name]) => name !== undefined).length,
    },
  };
}

function grouped(table: OfficeTable, rows: readonly RankingRow[]): RankingInput["groups"] {
  let next = 0;
  return table.groups.map(({ name, units }) => {
    const from = next;
    next += units.length;
    return { name, rows: rows.slice(from, next) };
  });
}

function groupOf(table: OfficeTable, unit: OfficeUnit): string {
  return String(table.groups.findIndex(({ units }) => units.includes(unit)));
}

function figureOf(score: Score): { figure: Exact } | { notRanked: string } {
  return score.kind === "scored" ? { figure: score.score } : { notRanked: score.because };
}

function placedUnits(table: OfficeTable) {
  const placed: { row: number; group?: string; unit?: OfficeUnit }[] = [];
  let row = 1;
  for (const { name, units } of table.groups) {
    if (name !== "") placed.push({ row: row++, group: name });
    for (const unit of units) placed.push({ row: row++, unit });
  }
  return placed;
}

function targetColumn(table: OfficeTable, k: number): number {
  const months = Math.max(
    1,
    ...table.groups.flatMap(({ units }) =>
      units.flatMap(({ figures }) => figures.map(({ actual }) => actual.length))
    )
  );
  return 1 + k * (1 + months);
}

function place(values: CellValue[][], row: number, column: number, value: CellValue): void {
  while (values.length <= row) values.push([]);
  const line = values[row] ?? [];
  while (line.length < column) line.push(undefined);
  line[column] = value;
}

function readUnit(table: OfficeTable, unit: OfficeUnit, row: number): RankingRow["items"] {
  return unit.figures.map(({ target: goal, actual: done }, k) => {
    const column = targetColumn(table, k);
    const { unit: counted } = table.indicators[k] ?? { unit: { kind: "percent" } as const };
    const target = readFigure([goal], cell(row, column, table.sheet), counted);
    const actual = readFigure(done, cell(row, column + 1, table.sheet), counted);
    const task = { target: target.amount, actual: actual.amount };
    return { target, actual, completion: completion(task) };
  });
}

function readFigure(
  raws: readonly CellValue[],
  first: { sheet?: string; row: number; column: number },
  unit: Unit
): SourceFigure {
  const reads = raws.map((raw) => readCell(raw, unit));
  const parts = reads.map(({ digits }, i): SourcePart => {
    const source = { ...first, column: first.column + i };
    return { source, asRead: raws[i], unit, ...(digits === undefined ? {} : { digits }) };
  });
  const digits = parts.flatMap((part) => part.digits ?? []);
  const approx = reads.some((read) => read.approx);
  if (digits.length > 0) return { amount: amountIn(unit, sum(digits)), approx, parts };
  return { missing: reads[0]?.missing ?? "no-column", approx, parts };
}

interface Read {
  readonly digits?: Exact;
  readonly missing?: Missing;
  readonly approx: boolean;
}

function readCell(raw: CellValue, unit: Unit): Read {
  if (raw === undefined || raw === "") return { missing: "blank", approx: false };
  if (typeof raw === "number") return { digits: exact(raw), approx: false };
  if (isError(raw)) return { missing: "error", approx: false };
  if (typeof raw === "boolean") return { missing: "unreadable", approx: false };
  return readText(raw, unit);
}

function readText(raw: string, unit: Unit): Read {
  const text = raw
    .replace(/[０-９．]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\s,]/g, "");
  if (/^[—/-]+$/.test(text)) return { missing: "dash", approx: false };
  if (text === "未报") return { missing: "not-reported", approx: false };
  if (text === "待定") return { missing: "pending", approx: false };
  const match = /^(约?)(\d+(?:\.\d+)?)(亿元|万元|个)?$/.exec(text);
  if (match === null) return { missing: "unreadable", approx: false };
  const scale = match[3] === "亿元" ? 8 : 4;
  const scaled = match[3] === "亿元" || match[3] === "万元";
  const per = scaled ? unitFactor({ kind: "money", currency: "CNY", scale }) : unitFactor(unit);
  const digits = over(times(exact(match[2] ?? ""), per), unitFactor(unit));
  return { digits, approx: match[1] === "约" };
}

function readMarks(raw: CellValue): Exact | undefined {
  if (raw === undefined) return undefined;
  return typeof raw === "number" ? exact(raw) : exact(String(raw).replace(/[^\d.]/g, ""));
}

function cleanName(name: string): string {
  return name.replace(/\s/g, "");
}
