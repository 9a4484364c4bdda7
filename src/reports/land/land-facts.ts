/**
 * What the 底稿 knows of one parcel: each figure led back to its cell, then share, area, cost and price.
 *
 * The parts of a cost are added while they are there, so that one filled in later counts. Where two columns
 * give the ends, the smaller is the low one, and either alone is both. With no cost in the ledger, that of
 * the 参数 stands.
 */
import { toNumber } from "../../domain/exact";
import { cell } from "../../spreadsheet/address";
import type { Cell } from "../../spreadsheet/address";
import { LONGEST_STRING, fixed, formula } from "../../spreadsheet/formula";
import type { Formula, FormulaPart } from "../../spreadsheet/formula";
import { isError } from "../../spreadsheet/grid";
import type { Shown } from "../../spreadsheet/sheet";
import type { Placed } from "../placed";
import { figureFormula } from "../source-figure-formula";
import type { LandEnd, LandTerm } from "./land-input";
import { BOARD } from "./land-layout";
import type { EndColumns } from "./working-columns";
import { SHOWN_IN } from "./land-plan";
import type { ShownParcel } from "./land-shown";
import { isShare, sumOfTerms } from "./term-sums";
import { ends, put } from "./working-cells";
import type { Here } from "./working-cells";

export function landFacts(here: Here, shown: ShownParcel): readonly Placed[] {
  const { plan, row, at } = here;
  const { working: w } = plan.layout;
  const share = cell(at, w.saleable);
  return [
    ...termCells(here),
    ...shareCells(here, shown),
    put(here, w.area, endFormula(here, row.area, BOARD.area), shown.area),
    ...ends(here, w.cost, (end) => costOf(here, end, share), shown.cost),
    ...ends(here, w.price, (end) => priceOf(here, end), shown.price),
  ];
}

/** What a cell of the ledger gives; a typed figure stands on the board, for people to change. */
export function endFormula(
  { plan, at }: Here,
  end: LandEnd,
  typed: number,
  absent: FormulaPart = plan.words.none
): Formula {
  const { changed, cleanedAt } = plan;
  if (end.kind === "typed") return formula`${cell(at, typed)}`;
  if (end.kind === "none") return formula`${absent}`;
  if (end.kind === "watched") return watched(end, plan.words.none, changed);
  return figureFormula(end.figure, { shownIn: SHOWN_IN, absent, changed, cleanedAt });
}

/** In dollars, or without a unit: no number there could be reckoned with, but a change is told. */
function watched(
  { source, asRead }: Extract<LandEnd, { kind: "watched" }>,
  none: string,
  changed: FormulaPart
): Formula {
  const text = asRead === undefined || isError(asRead) ? "" : asRead;
  if (typeof text === "string" && text.length > LONGEST_STRING) return formula`${none}`;
  return formula`IFERROR(IF(${source}=${text},${none},${changed}),${none})`;
}

export function shownEnd(end: LandEnd, none: string): Shown {
  return end.kind === "none" || end.kind === "watched" || end.value === undefined
    ? none
    : toNumber(end.value);
}

function termCells(here: Here): readonly Placed[] {
  const { plan, row } = here;
  const { costTerms, priceTerm } = plan.layout.working;
  const { none } = plan.words;
  const both = (term: LandTerm, { low, high }: EndColumns, typed: EndColumns) => [
    put(here, low, endFormula(here, term.low, typed.low), shownEnd(term.low, none)),
    put(here, high, endFormula(here, term.high, typed.high), shownEnd(term.high, none)),
  ];
  const prices = { low: BOARD.priceLow, high: BOARD.priceHigh };
  const costs = { low: BOARD.cost, high: BOARD.cost };
  return [
    ...row.cost.terms.flatMap((term, k) => {
      const columns = costTerms[k];
      return columns === undefined ? [] : both(term, columns, costs);
    }),
    ...row.price.terms.slice(0, 1).flatMap((term) => both(term, priceTerm, prices)),
  ];
}

/** The parcel's own share, or its net area over its gross, or that of the 参数. */
function shareCells(here: Here, shown: ShownParcel): readonly Placed[] {
  const { plan, row, at } = here;
  const { working: w, parameters: p } = plan.layout;
  const { saleable, grossArea } = row;
  const all = formula`IF(ISNUMBER(${fixed(p.saleable)}),${fixed(p.saleable)},1)`;
  if (saleable !== undefined) {
    const own =
      saleable.kind === "typed"
        ? formula`${toNumber(saleable.value)}`
        : endFormula(here, saleable, BOARD.area, all);
    return [put(here, w.saleable, own, shown.saleable, "asideRate")];
  }
  if (grossArea === undefined || w.gross === undefined)
    return [put(here, w.saleable, all, shown.saleable, "asideRate")];
  const [gross, area] = [cell(at, w.gross), cell(at, w.area)];
  const known = formula`AND(COUNT(${gross},${area})=2,COUNTIF(${area},">0")=1)`;
  const ofAreas = formula`IF(${known},${area}/${gross},${all})`;
  const made = formula`IF(${gross}=${plan.changed},${plan.changed},${ofAreas})`;
  return [
    put(here, w.gross, endFormula(here, grossArea, BOARD.area), shownEnd(grossArea, "")),
    put(here, w.saleable, made, shown.saleable, "asideRate"),
  ];
}

function costOf(here: Here, end: keyof EndColumns, share: Cell): Formula {
  const { plan, row } = here;
  const { working: w, parameters: p } = plan.layout;
  const { none } = plan.words;
  const all = fixed(p.cost);
  const otherwise = formula`IF(AND(ISNUMBER(${all}),${isShare(share)}),${all}/${share},${none})`;
  const terms = row.cost.terms.flatMap((term, k) => {
    const columns = w.costTerms[k];
    return columns === undefined ? [] : [{ term, columns }];
  });
  if (terms.length === 0) return otherwise;
  return sumOfTerms(here, terms, { end, share, otherwise });
}

function priceOf(here: Here, end: keyof EndColumns): Formula {
  const { plan, row } = here;
  const { none } = plan.words;
  const [term] = row.price.terms;
  if (term === undefined) return formula`${none}`;
  const terms = [{ term, columns: plan.layout.working.priceTerm }];
  return sumOfTerms(here, terms, { end, otherwise: formula`${none}` });
}
