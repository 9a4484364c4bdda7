/** The block of 结果运用 beside the 底稿: numbers of the scheme, marks of every unit, and the lists that they make. */
import type { Listing } from "./ranking-scheme";
import { cell } from "../../spreadsheet/address";
import type { Cell } from "../../spreadsheet/address";
import { filledDown, formula } from "../../spreadsheet/formula";
import type { Formula, FormulaPart } from "../../spreadsheet/formula";
import { label } from "../../spreadsheet/sheet";
import type { Fill } from "../../spreadsheet/sheet";
import { CONSEQUENCE_LABELS } from "./consequence-labels";
import type { ConsequenceLabels } from "./consequence-labels";
import type { ConsequenceCells } from "./consequence-layout";
import { markFormula } from "./consequence-marks";
import { filled } from "./line-fills";
import { partOf, placed } from "../placed";
import type { Placed, SheetPart } from "../placed";
import { HEADER_ROW, TITLE_ROW } from "./ranking-layout";
import type { PlannedGroup, RankingPlan } from "./ranking-plan";
import type { RankingConsequence, RankingScheme } from "./ranking-scheme";
import { numberCell, shapeCell } from "./followed-cells";

export function consequenceBlock(plan: RankingPlan): SheetPart {
  const { scheme, language } = plan.input;
  const cells = plan.layout.consequences;
  if (scheme === undefined || cells === undefined) return NOTHING;
  const words = CONSEQUENCE_LABELS[language];
  const groups = plan.groups.map((group, g) =>
    partOf(
      lastRanks(group, cells),
      ...scheme.consequences.map((consequence, c) =>
        consequence.unknown !== undefined || consequence.groups.indexOf(g) < 0
          ? NOTHING
          : listColumns({ plan, cells, words, group, consequence, c })
      )
    )
  );
  return partOf({ cells: heads(plan, scheme, cells, words), merges: [] }, ...groups);
}

const NOTHING: SheetPart = { cells: [], merges: [] };

function heads(
  { labels }: RankingPlan,
  { consequences }: RankingScheme,
  cells: ConsequenceCells,
  words: ConsequenceLabels
): readonly Placed[] {
  const first = cells.number(0, "count").row;
  const sides = [words.count, words.line, labels.scheme.shape, words.lastYear];
  const at = (row: number, column: number, text: string, style: string) =>
    placed(cell(row, column), label(text, style));
  return [
    at(TITLE_ROW, cells.left, words.aside, "asideTitle"),
    ...sides.map((text, i) => at(first + i, cells.left, text, i < 3 ? "asideText" : "asideHead")),
    ...consequences.flatMap(({ measure, count, line, shape }, c) => [
      placed(cells.number(c, "count"), numberCell(count, 0)),
      placed(cells.number(c, "line"), numberCell(line, 0)),
      placed(cells.shape(c), shapeCell(shape, labels)),
      at(HEADER_ROW, cells.mark(c), measure, "asideHead"),
      at(HEADER_ROW, cells.sure(c), `${measure}·${words.sure}`, "asideHead"),
      at(HEADER_ROW, cells.rest(c), `${measure}·${words.rest}`, "asideHead"),
    ]),
  ];
}

/** Blank where the cell tells no rank: whom it concerns is told so. */
function lastRanks({ span, lines }: PlannedGroup, { lastYear }: ConsequenceCells): SheetPart {
  const cells = lines.flatMap(({ row: { assessed } }, i): readonly Placed[] => {
    const last = assessed?.lastRank;
    if (last === undefined) return [];
    const number = formula`IF(ISNUMBER(${last.cell}),${last.cell},"")`;
    const { text, value } = last;
    const isText = text !== undefined && value !== undefined;
    const made = isText ? formula`IF(${last.cell}=${text},${value},${number})` : number;
    const shown = last.value ?? "";
    return [placed(cell(span.first + i, lastYear), { formula: made, shown, style: "asideFigure" })];
  });
  return { cells, merges: [] };
}

interface ListPlace {
  readonly plan: RankingPlan;
  readonly cells: ConsequenceCells;
  readonly words: ConsequenceLabels;
  readonly group: PlannedGroup;
  readonly consequence: RankingConsequence;
  readonly c: number;
}

function listColumns(place: ListPlace): SheetPart {
  const { plan, cells, words, group, c } = place;
  const { first: row } = group.span;
  const marks = listingsOf(place).map((one) => (one === undefined ? "" : words[one]));
  const mark = markFormula({ ...place, plan, span: group.span, row });
  const name = cell(row, plan.layout.working.unit);
  const at = cell(row, cells.mark(c));
  const others = formula`IF(${at}=${words.contested},${name},IF(${at}=${words.open},${name}&${openWord(place)},""))`;
  return {
    cells: [],
    merges: [],
    fills: [
      filled(at, mark, marks, "asideText"),
      ...growing(
        cell(row, cells.sure(c)),
        { name: formula`IF(${at}=${words.sure},${name},"")`, shown: pieces(place, ["sure"]) },
        words.comma
      ),
      ...growing(
        cell(row, cells.rest(c)),
        { name: others, shown: pieces(place, ["contested", "open"]) },
        words.comma
      ),
    ],
  };
}

/** By line of the group. */
function listingsOf({ group, c }: Listed): readonly (Listing | undefined)[] {
  return group.lines.map(({ row }) => row.assessed?.listed[c]);
}

type Listed = Pick<ListPlace, "group" | "consequence" | "c" | "words">;

function openWord({ consequence: { when }, words }: Listed): string {
  return when === "bottom-again" ? words.noLastRank : words.notReported;
}

/** What each line adds to a list; "" for nothing. */
function pieces(place: Listed, of: readonly Listing[]): readonly string[] {
  const listings = listingsOf(place);
  return place.group.lines.map(({ row }, i) => {
    const listing = listings[i];
    if (listing === undefined || of.indexOf(listing) < 0) return "";
    return row.unit.value + (listing === "open" ? openWord(place) : "");
  });
}

/** The lists of a group, as its last line shows them. */
export function listShown(
  group: PlannedGroup,
  { consequence, c }: { readonly consequence: RankingConsequence; readonly c: number },
  words: ConsequenceLabels
): { readonly sure: string; readonly rest: string } {
  const place = { group, consequence, c, words };
  const list = (of: readonly Listing[]) =>
    pieces(place, of)
      .filter((piece) => piece !== "")
      .join(words.comma);
  return { sure: list(["sure"]), rest: list(["contested", "open"]) };
}

/** The first line begins the list, and each line below adds to that of the line above. */
function growing(
  first: Cell,
  { name, shown }: { readonly name: Formula; readonly shown: readonly string[] },
  comma: string
): readonly Fill[] {
  const lists: string[] = [];
  shown.forEach((piece, i) => {
    const above = lists[i - 1] ?? "";
    lists.push(piece === "" ? above : above === "" ? piece : above + comma + piece);
  });
  return [filled(first, name, lists.slice(0, 1), "asideText"), ...below(first, name, lists, comma)];
}

function below(
  first: Cell,
  name: Formula,
  lists: readonly string[],
  comma: string
): readonly Fill[] {
  if (lists.length < 2) return [];
  const second = cell(first.row + 1, first.column);
  const piece = filledDown(name, 1);
  const added: FormulaPart = formula`IF(OR(${first}="",${piece}=""),"",${comma})&${piece}`;
  return [filled(second, formula`${first}&${added}`, lists.slice(1), "asideText")];
}
