/**
 * The columns of 供后 on the printed page: only of what the ledger tells.
 *
 *     序号 宗地 面积 | 投资强度: 实际 标准 差额 | 亩均税收: 实际 标准 差额 | 成交 约定 动工 天数 情况 | 提示
 *
 * They stand over the columns of the board; where a measure is left out, the others take up its room.
 */
import type { LandGroup } from "./land-input";

export const WATCH = { number: 0, parcel: 1, area: 2 } as const;

export type Measured = "investment" | "tax";

export interface Columns {
  readonly left: number;
  readonly right: number;
}

export interface WatchPage {
  /** The first of three: what is, what is asked, what is missing. */
  readonly investment?: number;
  readonly tax?: number;
  readonly start?: StartColumns;
  readonly hint: Columns;
}

export type StartColumns = Readonly<Record<"deal" | "agreed" | "use" | "days" | "state", Columns>>;

const FIRST = WATCH.area + 1;
const OF_MEASURE = 3;

/** Undefined where the ledger tells nothing of what came after the sale. */
export function watchPage(groups: readonly LandGroup[]): WatchPage | undefined {
  const told = groups.flatMap(({ rows }) => rows.flatMap(({ watch }) => watch ?? []));
  if (told.length === 0) return undefined;
  const isInvested = told.some(({ terms }) => terms.investment ?? terms.agreedInvestment);
  const isTaxed = told.some(({ terms }) => terms.tax ?? terms.agreedTax);
  const isDated = told.some(({ deal, agreed, useCells }) => deal ?? agreed ?? useCells[0]);
  const measures = (isInvested ? 1 : 0) + (isTaxed ? 1 : 0);
  const next = FIRST + OF_MEASURE * measures;
  return {
    ...(isInvested && { investment: FIRST }),
    ...(isTaxed && { tax: next - OF_MEASURE }),
    ...(isDated ? startBeside(measures) : { hint: { left: next, right: next + 3 } }),
  };
}

/** Where deal, agreed day, 动工, days, state and hint begin, and where the page ends, beside so many measures. */
const BEGIN: readonly (readonly [number, number, number, number, number, number, number])[] = [
  [3, 5, 7, 9, 10, 13, 16],
  [6, 8, 9, 10, 11, 13, 16],
  [9, 10, 11, 12, 13, 14, 16],
];

function startBeside(measures: number): Required<Pick<WatchPage, "start" | "hint">> {
  const begin = BEGIN[measures] ?? [];
  const at = (i: number): Columns => ({ left: begin[i] ?? 0, right: (begin[i + 1] ?? 0) - 1 });
  const start = { deal: at(0), agreed: at(1), use: at(2), days: at(3), state: at(4) };
  return { start, hint: at(5) };
}
