/** The head of a 完成情况表: title, as-of line, warning, and two rows of column heads. */
import { cell } from "../../spreadsheet/address";
import type { Block } from "../../spreadsheet/address";
import { formula } from "../../spreadsheet/formula";
import { label } from "../../spreadsheet/sheet";
import type { SheetCell } from "../../spreadsheet/sheet";
import { asOfText } from "../as-of-text";
import { areas, partOf, placed } from "../placed";
import type { SheetPart } from "../placed";
import { AS_OF_ROW, BAND_ROW, HEADER_ROW, TITLE_ROW, UNIT_ROW } from "../ranking/ranking-layout";
import type { BoardColumn } from "./completion-layout";
import type { CompletionPlan } from "./completion-plan";

type Band = keyof CompletionPlan["words"]["bands"];

const BANDS: readonly (readonly [Band, readonly BoardColumn[]])[] = [
  ["task", ["target", "actual", "rate", "gap"]],
  ["time", ["expected", "lead", "status"]],
  ["outlook", ["forecast", "pace", "multiple"]],
  ["certified", ["counterpart", "certificationRate", "reduction"]],
  ["cash", ["cash", "subsidy"]],
];

export function head(plan: CompletionPlan): SheetPart {
  const { input, layout, labels, words } = plan;
  const { last, set } = layout.board;
  const across = (row: number): Block => ({ top: row, bottom: row, left: 0, right: last });
  const tall = (column: number, text: string): readonly [Block, SheetCell] => [
    { top: BAND_ROW, bottom: HEADER_ROW, left: column, right: column },
    label(text, "head"),
  ];
  const lines = areas([
    [across(TITLE_ROW), label(input.title, "title")],
    [across(AS_OF_ROW), { ...asOfText(input, layout.parameters, labels.board), style: "asOf" }],
    [across(UNIT_ROW), warningCell(plan)],
    tall(0, labels.board.unit),
    ...(set === undefined ? [] : [tall(set, words.set)]),
    ...BANDS.flatMap(([band, columns]) => bandArea(band, columns, plan)),
  ]);
  return partOf(lines, { cells: columnHeads(plan), merges: [] });
}

function bandArea(
  band: Band,
  columns: readonly BoardColumn[],
  { layout, words }: CompletionPlan
): readonly (readonly [Block, SheetCell])[] {
  const places = columns.flatMap((column) => layout.board[column] ?? []);
  if (places.length === 0) return [];
  const over = { left: Math.min(...places), right: Math.max(...places) };
  return [[{ top: BAND_ROW, bottom: BAND_ROW, ...over }, label(words.bands[band], "head")]];
}

function columnHeads(plan: CompletionPlan) {
  const { board } = plan.layout;
  const names = headNames(plan);
  return (Object.keys(names) as (keyof typeof names)[]).flatMap((column) => {
    const at = board[column];
    return at === undefined ? [] : [placed(cell(HEADER_ROW, at), label(names[column], "head"))];
  });
}

function headNames({
  input,
  labels,
  words,
}: CompletionPlan): Readonly<Record<Exclude<BoardColumn, "unit" | "set">, string>> {
  const byDay = input.timeProgress?.period.kind === "campaign";
  const { target, actual, rate } = labels.board;
  const { gap, expected, lead, status, forecast, certificationRate } = words;
  const { reduction, cash, subsidy } = words;
  return {
    target,
    actual,
    rate,
    gap,
    expected,
    lead,
    status,
    forecast,
    pace: byDay ? words.pacePerDay : words.pacePerMonth,
    multiple: byDay ? words.multiplePerDay : words.multiplePerMonth,
    counterpart: words.counterpart[input.basis],
    certificationRate,
    reduction,
    cash,
    subsidy,
  };
}

/** Empty until rows were added to the source, or a figure can no longer be followed. */
function warningCell({ layout, labels }: CompletionPlan): SheetCell {
  const { rowsRead, rowsNow, changedFigures, changedCells } = layout.parameters;
  const sound = formula`AND(${rowsRead}=${rowsNow},${changedFigures}=0,${changedCells}=0)`;
  return {
    formula: formula`IF(${sound},"",${labels.board.sourceChanged})`,
    shown: "",
    style: "warning",
  };
}
