/** 核数表 onto a sheet of its own in the same workbook, one for each sheet that was checked. */
import { toNumber } from "../../domain/exact";
import { defined } from "../defined";
import type { Claim, Reckoning } from "../../reader/claims/claim";
import type { FigureCell } from "../../reader/claims/figure-cells";
import { checkReport } from "../../reports/check-report";
import type { CheckLine } from "../../reports/check-report";
import type { CellReckoning, ReckonedCell } from "../../reports/reckoning-formula";
import { placeName } from "../../spreadsheet/address";
import type { Cell } from "../../spreadsheet/address";
import type { Grid } from "../../spreadsheet/grid";
import type { Sheet } from "../../spreadsheet/sheet";
import type { Workbook, WriteOptions, Written } from "../../workbook/port";
import type { Language } from "../messages/messages";
import { cellOf } from "./check-book";
import type { Checked } from "./check-book";
import { checkedView, isFault, placesOf } from "./check-view";
import type { CheckedFigureView } from "./check-view";
import { checkWords } from "./check-words";
import { checkSummary } from "./check-summary";
import { GRAVEST_FIRST } from "./checked-list";
import type { Verdict } from "./checked-list";

const WORDS = {
  zh: {
    sheetName: "核数表",
    title: "“{sheet}”核数表",
    header: ["序号", "位置", "单位", "项目", "表中数", "复算数", "差额", "结论", "说明"],
    footer: "第 &P 页，共 &N 页",
  },
  en: {
    sheetName: "Checked",
    title: "Figures of “{sheet}” checked",
    header: ["No.", "Cell", "Of", "Item", "Printed", "Recomputed", "Gap", "Verdict", "What it is"],
    footer: "Page &P of &N",
  },
} as const;

export interface CheckSheetOptions {
  readonly language: Language;
  /** What somebody must look at, and nothing else: of the others their number is told. */
  readonly onlyFaults?: boolean;
}

export async function writeCheck(
  workbook: Workbook,
  checked: readonly Checked[],
  { language, onlyFaults, ...options }: WriteOptions & CheckSheetOptions
): Promise<readonly Written[]> {
  const told = { language, ...defined({ onlyFaults }) };
  return workbook.write(await checkReports(workbook, checked, told), options);
}

export async function checkReports(
  workbook: Workbook,
  checked: readonly Checked[],
  options: CheckSheetOptions
): Promise<readonly Sheet[]> {
  const sheets = checked.map(sheetOf).filter((name, i, all) => all.indexOf(name) === i);
  const reports: Sheet[] = [];
  for (const [i, sheet] of sheets.entries()) {
    const grid = await workbook.read(sheet);
    const own = checked.filter((one) => sheetOf(one) === sheet);
    reports.push(sheetReport(grid, own, options, sheets.length === 1 ? "" : String(i + 1)));
  }
  return reports;
}

function sheetOf(checked: Checked): string {
  return cellOf(checked).sheet ?? "";
}

/** Of more that match nobody looks through the list, and with their formulas Excel would open it for minutes. */
const MOST_MATCHING = 3000;

function sheetReport(
  grid: Grid,
  checked: readonly Checked[],
  { language, onlyFaults = false }: CheckSheetOptions,
  ordinal: string
): Sheet {
  const { sheetName, title, ...words } = WORDS[language];
  const views = checked.map((one) => checkedView(one, language));
  const matching = views.filter(({ verdict }) => verdict === "MATCH").length;
  const isListed = !onlyFaults && matching <= MOST_MATCHING;
  const first = GRAVEST_FIRST.filter((one) => one !== "MATCH" && (!onlyFaults || isFault(one)));
  const lines = (wanted: Verdict): readonly CheckLine[] =>
    checked.flatMap((one, i) => {
      const view = views[i];
      return view?.verdict === wanted ? [lineOf(one, view, grid, language)] : [];
    });
  return checkReport({
    ...words,
    sheetName: sheetName + ordinal,
    mark: `check.${grid.name}`,
    title: title.replace("{sheet}", () => grid.name),
    ...checkSummary(views, language, isListed),
    lines: first.flatMap(lines),
    matching: isListed ? lines("MATCH") : [],
  });
}

function lineOf(
  checked: Checked,
  view: CheckedFigureView,
  grid: Grid,
  language: Language
): CheckLine {
  const { kinds, verdicts } = checkWords(language);
  const { of, name } = checked.kind === "claim" ? checked.claim : checked.breach;
  const kind = kinds[view.kind] ?? view.kind;
  const printedCell = numberCell(cellOf(checked), view.printed, checked, grid);
  return {
    place: placeName(cellOf(checked)),
    of,
    item: name === "" ? kind : `${name}（${kind}）`,
    printed: view.printed,
    ...(printedCell !== undefined && { printedCell }),
    ...(view.recomputed !== null && { recomputed: view.recomputed }),
    ...(checked.kind === "claim" && {
      ...reckoningOf(checked.claim, grid),
      places: placesOf(checked.claim),
    }),
    verdict: verdicts[view.verdict] ?? view.verdict,
    isFault: isFault(view.verdict),
    message: view.message,
  };
}

/** The printed figure where its cell holds it as a number, brought to the scale that it is read in. */
function numberCell(
  cell: Cell,
  printed: number | string,
  checked: Checked,
  grid: Grid
): ReckonedCell | undefined {
  const held = grid.valueAt(cell.row, cell.column);
  if (typeof held !== "number" || typeof printed !== "number") return undefined;
  const read = checked.kind === "claim" ? checked.claim.printed[0]?.value : undefined;
  return { cell, factor: factorOf(held, read === undefined ? printed : toNumber(read)) };
}

function reckoningOf({ reckoning }: Claim, grid: Grid): { reckoning?: CellReckoning } {
  return reckoning === undefined ? {} : { reckoning: placed(reckoning, grid) };
}

function placed(reckoning: Reckoning, grid: Grid): CellReckoning {
  const inner = (one: Reckoning) => placed(one, grid);
  switch (reckoning.kind) {
    case "figure":
      return { kind: "figure", figure: reckoned(reckoning.figure, grid) };
    case "number":
      return reckoning;
    case "difference":
      return { ...reckoning, from: inner(reckoning.from), less: inner(reckoning.less) };
    case "quotient":
      return { ...reckoning, of: inner(reckoning.of), by: inner(reckoning.by) };
    case "rounded":
      return { ...reckoning, of: inner(reckoning.of) };
    case "sum":
    case "product":
    case "least":
    case "most":
      return { ...reckoning, of: reckoning.of.map(inner) };
  }
}

/** A text is counted as it was read, until somebody makes it a number. */
function reckoned({ cell, value, shownAs }: FigureCell, grid: Grid): ReckonedCell {
  const held = grid.valueAt(cell.row, cell.column);
  if (typeof held === "number") return { cell, factor: factorOf(held, toNumber(value)) };
  return { cell, factor: shownAs === "percent" ? 100 : 1, literal: value };
}

/** 0.478 read as 47.8 is a hundredfold; the last digits of a double are not part of it. */
function factorOf(held: number, read: number): number {
  return held === 0 ? 1 : Number((read / held).toPrecision(12));
}
