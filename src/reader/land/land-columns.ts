/**
 * Which columns of a land ledger count: one area, the costs, the prices. 净地 goes before 毛地, 实际 and 成交
 * before 挂牌; a cost that is given goes before its components. Each choice is a finding.
 */
import type { Grid } from "../../spreadsheet/grid";
import type { AreaMeasure, MoneyMeasure } from "../cells/land-measure";
import type { FindingCode } from "../finding-code";
import type { Severity } from "../finding";
import type { Report } from "../tasks/column-choice";
import type { Column, Role, Table } from "../table";
import { withoutUnit } from "../cells/read-units";
import { fold } from "../words/fold";
import { namingLayers } from "../words/match-words";
import { areaMeasure, moneyMeasure } from "./column-measure";
import type { PerformanceColumn } from "./land";

export interface LandColumns {
  readonly area?: AreaColumn;
  /** 毛地面积 beside the area that was sold. */
  readonly grossArea?: AreaColumn;
  /** One that is given, two ends of one, or components that are added. */
  readonly costs: CostColumns;
  readonly price: PriceColumns;
  readonly printedGap?: MoneyColumn;
  readonly performance: Readonly<Record<PerformanceColumn, MoneyColumn | undefined>>;
  /** The header says that the cost is of gross land. */
  readonly grossCost: boolean;
}

export interface AreaColumn {
  readonly column: Column;
  readonly measure?: AreaMeasure;
}

export interface MoneyColumn {
  readonly column: Column;
  readonly measure?: MoneyMeasure;
}

export interface Ends {
  readonly low: MoneyColumn;
  readonly high: MoneyColumn;
}

export interface CostColumns {
  readonly given?: Ends;
  /** Added up where no cost is given; else what the cost that is given is held against. */
  readonly components: readonly MoneyColumn[];
  /** The cost that is given is called the sum of the components. */
  readonly isSum: boolean;
}

export interface PriceColumns {
  readonly perArea?: Ends;
  readonly total?: MoneyColumn;
}

export interface ColumnsAsked {
  readonly grid: Grid;
  readonly table: Table;
  readonly rows: readonly number[];
  readonly report: Report;
}

export function landColumns(asked: ColumnsAsked): LandColumns {
  const { area, grossArea } = areaColumns(asked);
  const money = moneyReader(asked, area);
  const costs = costColumns(asked, money);
  const optional = (role: Role) => withRole(asked.table, role).slice(0, 1).map(money)[0];
  const printedGap = optional("subsidy");
  return {
    ...(area !== undefined && { area }),
    ...(grossArea !== undefined && { grossArea }),
    costs,
    price: priceColumns(asked, money),
    ...(printedGap !== undefined && { printedGap }),
    performance: performanceColumns(asked.table, money),
    grossCost: costWords(costs).some((text) => GROSS.test(text)),
  };
}

const GROSS = /毛地/;
const WHOLE_COST = /合计|综合|总|单位|亩/;
const NET = /净|出让|成交|供地|供应|受让|可售/;
const ACTUAL_PRICE = /成交|合同|出让|摘牌|竞得|中标/;
/** What was paid in the end, 返还 taken off, goes before what was agreed. */
const PAID = /实际|实收|实缴/;

function withRole({ columns }: Table, role: Role): readonly Column[] {
  return columns.filter((column) => column.role === role);
}

function areaColumns(asked: ColumnsAsked): { area?: AreaColumn; grossArea?: AreaColumn } {
  const all = withRole(asked.table, "area");
  const gross = all.filter(({ path }) => path.some((text) => /毛/.test(text)))[0];
  const net = all.filter((column) => column !== gross);
  const area = best(asked, gross ? [...net, gross] : net, [NET], "several-areas");
  if (area === undefined) return {};
  const read = (column: Column): AreaColumn => {
    const measure = areaMeasure(column);
    return measure === undefined ? { column } : { column, measure };
  };
  const found = read(area);
  return gross === undefined || gross === area
    ? { area: found }
    : { area: found, grossArea: read(gross) };
}

/** 约定投资强度 is what 实际投资强度 is held against. */
const AGREED_FIGURE = /约定|承诺|协议|合同|计划|拟|应达|标准|控制|准入|要求|目标/;

function performanceColumns(table: Table, money: MoneyReader): LandColumns["performance"] {
  const of = (role: Role, isAgreed: boolean) => {
    const fits = (column: Column) => matches(column, AGREED_FIGURE) === isAgreed;
    return withRole(table, role).filter(fits).slice(0, 1).map(money)[0];
  };
  return {
    investment: of("investment", false),
    agreedInvestment: of("investment", true),
    tax: of("taxPerMu", false),
    agreedTax: of("taxPerMu", true),
  };
}

type MoneyReader = (column: Column) => MoneyColumn;

function moneyReader(asked: ColumnsAsked, area: AreaColumn | undefined): MoneyReader {
  const { grid, rows } = asked;
  const areaUnit = area?.measure?.unit;
  const beside = {
    rows,
    ...(area !== undefined && { areaColumn: area.column.column }),
    ...(areaUnit !== undefined && { areaUnit }),
  };
  return (column) => {
    const { measure, bySize } = moneyMeasure(grid, column, beside);
    if (bySize !== undefined) tell(asked, bySize, "confirm", column, { unit: column.unit ?? "" });
    return measure === undefined ? { column } : { column, measure };
  };
}

function costColumns(asked: ColumnsAsked, money: MoneyReader): CostColumns {
  const given = withRole(asked.table, "costPerMu");
  const parts = withRole(asked.table, "costComponent").filter((column) => !isTotalOf(column));
  const components = parts.filter((column) => inMu(parts, column) === column);
  const [low, high] = endsOf(given);
  if (low !== undefined && high !== undefined)
    return { given: { low: money(low), high: money(high) }, components: [], isSum: false };
  const one = best(asked, given, [WHOLE_COST], "several-costs");
  if (one === undefined) return { components: components.map(money), isSum: false };
  if (components.length > 0)
    tell(asked, "cost-before-components", "confirm", one, { others: headers(components) });
  const column = money(one);
  return {
    given: { low: column, high: column },
    components: components.map(money),
    isSum: isTotalOf(one),
  };
}

function isTotalOf({ path }: Column): boolean {
  return /^(?:成本)?(?:合计|小计|总计)$/.test(fold(withoutUnit(path[path.length - 1] ?? "")));
}

function endsOf(columns: readonly Column[]): readonly [Column | undefined, Column | undefined] {
  const find = (words: RegExp) =>
    columns.filter(({ path }) => path.some((text) => words.test(fold(withoutUnit(text)))))[0];
  return [find(/最低|下限|低[值限]?$/), find(/最高|上限|高[值限]?$/)];
}

function priceColumns(asked: ColumnsAsked, money: MoneyReader): PriceColumns {
  const { table } = asked;
  const [low, high] = [withRole(table, "priceLow")[0], withRole(table, "priceHigh")[0]];
  const one = best(asked, withRole(table, "price"), [PAID, ACTUAL_PRICE], "several-prices");
  const totalColumn = best(
    asked,
    withRole(table, "totalPrice"),
    [PAID, ACTUAL_PRICE],
    "several-prices"
  );
  const total = totalColumn && money(totalColumn);
  const from = low ?? one ?? high;
  const perArea = from && { low: money(from), high: money(high ?? one ?? from) };
  return {
    ...(perArea !== undefined && { perArea }),
    ...(total !== undefined && { total }),
  };
}

/** The first that the words fit; `preferred` says which words go first. */
function best(
  asked: ColumnsAsked,
  columns: readonly Column[],
  preferred: readonly RegExp[],
  code: FindingCode
): Column | undefined {
  const fitting = preferred.map((words) => columns.filter((column) => matches(column, words))[0]);
  const first = [...fitting, columns[0]].filter((column) => column !== undefined)[0];
  if (first === undefined) return undefined;
  const chosen = inMu(columns, first);
  const rest = columns.filter((column) => nameOf(column) !== nameOf(chosen));
  if (rest.length > 0) {
    tell(asked, code, "confirm", chosen, { taken: headers([chosen]), others: headers(rest) });
  }
  return chosen;
}

/** 元/㎡ and 万元/亩 of one price: the latter is what is reckoned in. */
function inMu(columns: readonly Column[], column: Column): Column {
  const alike = columns.filter((other) => nameOf(other) === nameOf(column));
  return alike.filter(({ unit }) => /亩$/.test(fold(unit ?? "")))[0] ?? column;
}

function nameOf({ path }: Column): string {
  return namingLayers(path)
    .map((text) => fold(withoutUnit(text)))
    .join("/");
}

function matches({ path }: Column, words: RegExp): boolean {
  return path.some((text) => words.test(fold(text)));
}

function costWords({ given, components }: CostColumns): readonly string[] {
  const columns = given === undefined ? components : [given.low];
  return columns.flatMap(({ column }) => column.path.map(fold));
}

function headers(columns: readonly Column[]): string {
  return columns.map(({ path }) => path.join("/")).join("、");
}

function tell(
  { table, report }: ColumnsAsked,
  code: FindingCode,
  severity: Severity,
  { column, path }: Column,
  more: Readonly<Record<string, string>>
): void {
  const cell = { sheet: table.sheet, row: table.headerRows.last, column };
  report({ code, severity, cell, about: { header: path.join("/"), ...more } });
}
