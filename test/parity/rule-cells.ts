/** Parts of the formulas that the tests of rules make: a rate, its steps, a cell that is there. */
import { exact, over } from "../../src/domain/exact";
import type { Exact } from "../../src/domain/exact";
import type { Cell } from "../../src/spreadsheet/address";
import { formula } from "../../src/spreadsheet/formula";
import type { Formula } from "../../src/spreadsheet/formula";

const WORDS = { share: "按比例", whole: "按一步" };

export function steps(size: Cell | 1 | undefined, rest: Cell | undefined) {
  return { step: size === 1 ? 1 : at(size), partial: at(rest), words: WORDS };
}

export function ratio(a: number, t: number): Exact {
  return over(exact(a), exact(t));
}

export function div(actual: Cell | undefined, target: Cell | undefined): Formula {
  return formula`(${at(actual)}/${at(target)})`;
}

export function at(place: Cell | undefined): Cell {
  if (place === undefined) throw new Error("no such cell");
  return place;
}
