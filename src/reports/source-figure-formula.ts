/**
 * What stands in the 底稿 for one figure: a formula that leads to its source cell, or cells.
 *
 * It follows the source while it can (a number stays a number, a blank stays missing) and says so
 * when it cannot: text that appears later must never be skipped as SUM would skip it. A cell whose
 * text was cleaned is followed in the 清洗记录, where that text stands beside what was made of it.
 */
import { UNIT, compare, exact, over, times, toNumber } from "../domain/exact";
import type { Exact } from "../domain/exact";
import { block } from "../spreadsheet/address";
import type { Block, Cell } from "../spreadsheet/address";
import { formula, joined } from "../spreadsheet/formula";
import type { Formula, FormulaPart } from "../spreadsheet/formula";
import { holds } from "./source-figure";
import type { SourceFigure, SourcePart, SourceUnit } from "./source-figure";

export interface FigureContext {
  /** The unit that the sheet counts it in. */
  readonly shownIn: SourceUnit;
  /** What stands where there is no figure. */
  readonly absent: FormulaPart;
  /** What stands where the source is no longer what was read. */
  readonly changed: FormulaPart;
  /** Where the 清洗记录 holds the figure of a cleaned cell. */
  readonly cleanedAt: (part: SourcePart) => Cell | undefined;
}

/** A short "—" or 未报 is compared within the formula; longer text gets a line in the 清洗记录. */
const LONGEST_MARK = 20;

export function figureFormula({ parts }: SourceFigure, context: FigureContext): Formula {
  const [only, ...more] = parts;
  if (only === undefined) return formula`${context.absent}`;
  return more.length === 0 ? oneCell(only, context) : severalCells(parts, context);
}

/** Whether a cell must be listed as cleaned, because what it holds is not simply its figure. */
export function isCleaned(part: SourcePart, { parts, missing }: SourceFigure): boolean {
  if (typeof part.asRead === "number") return part.digits === undefined;
  if (part.asRead === undefined) return false;
  const single = parts.length === 1;
  if (part.asRead === "") return !single;
  const isMark = missing === "dash" || missing === "not-reported" || missing === "pending";
  const isShort = typeof part.asRead === "string" && part.asRead.length <= LONGEST_MARK;
  return !(single && isMark && isShort);
}

/** Whether the figure below has the formula of this one, filled down by a row. */
export function fillsDown(
  above: SourceFigure,
  below: SourceFigure,
  cleanedAt: FigureContext["cleanedAt"]
): boolean {
  if (above.parts.length !== below.parts.length) return false;
  return above.parts.every((part, i) => {
    const next = below.parts[i];
    if (next === undefined || !isBelow(part.source, next.source)) return false;
    if (cleanedAt(part) !== undefined || cleanedAt(next) !== undefined) return false;
    return markOf(part) === markOf(next) && countsAlike(part, next);
  });
}

/** In the next row of the same column. */
export function isBelow(above: Cell, below: Cell): boolean {
  const sameColumn = above.column === below.column && above.sheet === below.sheet;
  return sameColumn && above.row + 1 === below.row;
}

/** The text that a formula compares its cell with, beside nothing. */
function markOf({ asRead }: SourcePart): string {
  return typeof asRead === "string" ? asRead : "";
}

function countsAlike(one: SourcePart, other: SourcePart): boolean {
  const [holdsOne, holdsOther] = [holds(one.unit), holds(other.unit)];
  const sameUnit = holdsOne === holdsOther || compare(holdsOne, holdsOther) === 0;
  return sameUnit && compare(madeOf(one), madeOf(other)) === 0;
}

/** What was made of a number in its cell: of the 0.6 in a % cell, a hundred times as much. */
function madeOf({ asRead, digits }: SourcePart): Exact {
  if (typeof asRead !== "number" || asRead === 0 || digits === undefined) return UNIT;
  return toNumber(digits) === asRead ? UNIT : over(digits, exact(asRead));
}

/** What a number in the source cell is multiplied by to count in the unit shown. */
export function factorOf(part: SourcePart, shownIn: SourceUnit): Exact {
  // A % cell holds 0.6 and is read as 60: what was made of the number then is made of it later.
  return times(madeOf(part), over(holds(part.unit), holds(shownIn)));
}

/** Multiplies or divides by a whole number: 1/10000 has no exact double, 10000 has. */
export function scaled(what: FormulaPart, factor: Exact): Formula {
  const by = toNumber(factor);
  if (by === 1) return formula`${what}`;
  const inverse = by === 0 ? by : toNumber(over(exact(1), factor));
  const divides = Math.floor(by) !== by && Math.floor(inverse) === inverse;
  return divides ? formula`${what}/${inverse}` : formula`${what}*${by}`;
}

function oneCell(
  part: SourcePart,
  { shownIn, absent, changed, cleanedAt }: FigureContext
): Formula {
  const { source, asRead } = part;
  const cleaned = cleanedAt(part);
  if (cleaned !== undefined)
    return formula`IF(OR(ISNUMBER(${cleaned}),${cleaned}=${changed}),${cleaned},${absent})`;
  const nothing =
    typeof asRead === "string" && asRead !== ""
      ? formula`OR(${source}="",${source}=${asRead})`
      : formula`${source}=""`;
  const figure = scaled(source, factorOf(part, shownIn));
  return formula`IFERROR(IF(ISNUMBER(${source}),${figure},IF(${nothing},${absent},${changed})),${changed})`;
}

/** COUNTA = COUNT holds while every filled cell is a number: neither text nor error has crept in. */
function severalCells(parts: readonly SourcePart[], context: FigureContext): Formula {
  const { shownIn, absent, changed, cleanedAt } = context;
  const plain = parts.filter((part) => cleanedAt(part) === undefined);
  const cleaned = runs(parts.flatMap((part) => cleanedAt(part) ?? []));
  const cells = runs(plain.map(({ source }) => source));
  const sound = [
    ...(cells.length > 0 ? [formula`COUNTA(${list(cells)})=COUNT(${list(cells)})`] : []),
    ...cleaned.map((run) => formula`COUNTIF(${run},${changed})=0`),
  ];
  const terms = [
    ...byFactor(plain, shownIn).map(({ factor, of }) => scaled(formula`SUM(${list(of)})`, factor)),
    ...(cleaned.length > 0 ? [formula`SUM(${list(cleaned)})`] : []),
  ];
  const all = list([...cells, ...cleaned]);
  const total = formula`IF(COUNT(${all})=0,${absent},${joined(terms, "+")})`;
  return formula`IFERROR(IF(AND(${joined(sound, ",")}),${total},${changed}),${changed})`;
}

function byFactor(
  parts: readonly SourcePart[],
  shownIn: SourceUnit
): readonly { readonly factor: Exact; readonly of: readonly Block[] }[] {
  const groups = new Map<number, { factor: Exact; cells: Cell[] }>();
  for (const part of parts) {
    const factor = factorOf(part, shownIn);
    const group = groups.get(toNumber(factor)) ?? { factor, cells: [] };
    group.cells.push(part.source);
    groups.set(toNumber(factor), group);
  }
  return Array.from(groups.values(), ({ factor, cells }) => ({ factor, of: runs(cells) }));
}

/** Neighbours become one block: twelve months are D7:O7 and not twelve references. */
function runs(cells: readonly Cell[]): readonly Block[] {
  const blocks: Block[] = [];
  for (const at of cells) {
    const last = blocks[blocks.length - 1];
    if (last !== undefined && continues(last, at))
      blocks[blocks.length - 1] = { ...last, bottom: at.row, right: at.column };
    else blocks.push(block(at, at));
  }
  return blocks;
}

function continues(run: Block, at: Cell): boolean {
  if (run.sheet !== at.sheet) return false;
  const along = run.top === at.row && run.bottom === at.row && run.right + 1 === at.column;
  const down = run.left === at.column && run.right === at.column && run.bottom + 1 === at.row;
  return along || down;
}

function list(blocks: readonly Block[]): Formula {
  return joined(blocks, ",");
}
