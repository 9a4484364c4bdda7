/**
 * Units: of a header, 引进内资（亿元）, and of the line in the corner, 单位：万元、个.
 *
 * A printed unit keeps its text as it stands (萬元 stays 萬元) and, where the program can reckon in it,
 * says which domain unit it is; 元/公斤 is printed and no more. Brackets hold much that is no unit:
 * （位次）, （含现汇）, （格式：YYYY-MM-DD）; only words of measure count.
 */
import type { Unit } from "../../domain/amount";
import { fold, halfWidth, roundBrackets, simplified, withoutSpace } from "../words/fold";
import { isMeasure, unitNamed } from "./measure";
import { LABEL_OF_UNIT, OFFICE_BEFORE, SLASHED, UNIT_ALONE } from "../words/vocabulary-units";

export interface PrintedUnit {
  /** As printed, white space removed, without brackets and without 单位：. */
  readonly text: string;
  /** Absent where it is a measure that nothing is reckoned in, or several at once. */
  readonly unit?: Unit;
}

/** The unit that a header text names itself. */
export function unitOfHeader(header: string): PrintedUnit | undefined {
  const found = findUnit(withoutSpace(header));
  return found && printedUnit(found.text);
}

/** The header without the unit that it names: 到位资金（万元） → 到位资金, 完成率% → 完成率. */
export function withoutUnit(header: string): string {
  const text = withoutSpace(header);
  const found = findUnit(text);
  if (found === undefined || found.whole) return text;
  return text.slice(0, found.from) + text.slice(found.to);
}

/** 单位：亿元、万美元、个 → its units in order; empty for a line that is no unit line. */
export function unitsOfLine(line: string): readonly PrintedUnit[] {
  const text = withoutSpace(line);
  const plain = alike(text);
  const labelled = labelledUnits(text, plain);
  if (labelled.length > 1) return labelled;
  for (let at = plain.indexOf("单位"); at >= 0; at = plain.indexOf("单位", at + 1)) {
    const colon = /^单位[:(]*(?:为|是|均为)?[:]?/.exec(plain.slice(at));
    if (OFFICE_BEFORE.test(plain.slice(0, at)) || colon === null) continue;
    const units = listOfUnits(text.slice(at + colon[0].length));
    if (units.length > 0) return units;
  }
  const bracketed = /^\((.+)\)$/.exec(plain);
  return bracketed === null ? [] : listOfUnits(text.slice(1, -1));
}

/** 面积：平方米 价款：元; 面积单位：公顷；金额单位：万元. */
function labelledUnits(text: string, plain: string): readonly PrintedUnit[] {
  const labels: { from: number; to: number }[] = [];
  const pattern = new RegExp(LABEL_OF_UNIT.source, "g");
  for (let found = pattern.exec(plain); found !== null; found = pattern.exec(plain))
    labels.push({ from: found.index, to: pattern.lastIndex });
  return labels.flatMap(({ to }, i) => listOfUnits(text.slice(to, labels[i + 1]?.from)));
}

/** 目标任务进展（万元）: the units that a title closes with. */
export function unitsOfTitle(title: string): readonly PrintedUnit[] {
  const text = withoutSpace(title);
  const from = alike(text).search(/\([^()]+\)$/);
  const inside = from < 0 ? "" : text.slice(from + 1, -1);
  return isList(inside) ? listOfUnits(inside) : [];
}

/** The unit line that a row of cells makes: in one cell, in several, or split, 单位： | 人民币元. */
export function unitsOfRow(cells: readonly string[]): readonly PrintedUnit[] {
  const texts = cells.map(withoutSpace).filter((text) => text !== "");
  const whole = texts.map(unitsOfLine).filter(({ length }) => length > 0);
  if (whole.length > 0) return ([] as PrintedUnit[]).concat(...whole);
  for (let i = 0; i < texts.length; i++) {
    const text = texts[i] ?? "";
    if (/^(?:计量|金额|货币|数量)?单位:?$/.test(fold(text))) return listOfUnits(texts[i + 1] ?? "");
  }
  return [];
}

interface Found {
  /** The unit itself. */
  readonly text: string;
  /** What goes when the unit goes, its brackets included. */
  readonly from: number;
  readonly to: number;
  /** The header is nothing but the unit. */
  readonly whole: boolean;
}

function findUnit(text: string): Found | undefined {
  const plain = alike(text);
  return (
    inBrackets(text, plain) ??
    afterColon(text, plain) ??
    atTheEnd(text, plain) ??
    alone(text, plain)
  );
}

/** The last bracket that holds a measure; brackets inside brackets are looked into. */
function inBrackets(text: string, plain: string): Found | undefined {
  for (
    let from = plain.lastIndexOf("(");
    from >= 0;
    from = from === 0 ? -1 : plain.lastIndexOf("(", from - 1)
  ) {
    const to = plain.indexOf(")", from);
    if (to < 0) continue;
    const lead =
      /^(?:.*:|≥|≤|按|以|计量单位|单位)?/.exec(plain.slice(from + 1, to))?.[0].length ?? 0;
    const unit = text.slice(from + 1 + lead, to);
    const widened = widen(plain, from, to + 1);
    if (isList(unit))
      return { text: unit, ...widened, whole: widened.from === 0 && widened.to === plain.length };
  }
  return undefined;
}

/** （（万元）） goes whole, and so does /(kg·hm-2). */
function widen(plain: string, from: number, to: number): { from: number; to: number } {
  if (from > 1 && plain.charAt(from - 1) === "/") return { from: from - 1, to };
  const doubled = plain.charAt(from - 1) === "(" && plain.charAt(to) === ")";
  return doubled ? widen(plain, from - 1, to + 1) : { from, to };
}

/** 到位资金:万元 */
function afterColon(text: string, plain: string): Found | undefined {
  const colon = plain.lastIndexOf(":");
  const unit = text.slice(colon + 1);
  if (colon < 0 || !isList(unit)) return undefined;
  const from = plain.slice(0, colon).replace(/(?:计量)?单位$/, "").length;
  return { text: unit, from, to: plain.length, whole: from === 0 };
}

/** 完成率%, 完成率%（位次）, 投资额/万元, 千粒重/g, 产量/(kg·hm-2) */
function atTheEnd(text: string, plain: string): Found | undefined {
  const match = /^(.*[^\d%])(%)(?:\([^()]*\))?$/.exec(plain);
  if (match?.[1] !== undefined) {
    const from = match[1].length;
    return { text: text.charAt(from), from, to: from + 1, whole: false };
  }
  const slash = plain.indexOf("/");
  const unit = text.slice(slash + 1);
  if (slash <= 1 || isMeasure(text.slice(0, slash)) || !(isMeasure(unit) && SLASHED.test(unit)))
    return undefined;
  return { text: unit, from: slash, to: plain.length, whole: false };
}

/** A header of the lowest layer that is nothing but 万元. */
function alone(text: string, plain: string): Found | undefined {
  return UNIT_ALONE.test(plain) ? { text, from: 0, to: text.length, whole: true } : undefined;
}

/** One measure, or several parted by 、 as in 项目（个、亿元）. */
function isList(text: string): boolean {
  return text !== "" && (isMeasure(text) || text.split(/[、，,;；]/).every(isMeasure));
}

/** 百万元 RMB million: the same once more. */
const ENGLISH_GLOSS = /[\w'’$.,]+$/;

/** The units that a text begins with; what follows them must be an end, a bracket or another matter. */
function listOfUnits(text: string): readonly PrintedUnit[] {
  const units: PrintedUnit[] = [];
  const plain = alike(text);
  for (let at = 0; at < plain.length;) {
    const word =
      /^[^、,;和及与()]+?(?=$|[、,;和及与()]|截[至止]|填|制|日期|时间|统计|报|数据|币[种别]|货币|20\d\d)/.exec(
        plain.slice(at)
      )?.[0];
    const printed = word === undefined ? "" : text.slice(at, at + word.length);
    const unit = isMeasure(printed) ? printed : printed.replace(ENGLISH_GLOSS, "");
    if (!isMeasure(unit)) break;
    units.push(printedUnit(unit));
    at += printed.length;
    const next = /^[、,;和及与]+/.exec(plain.slice(at))?.[0];
    if (next === undefined) break;
    at += next.length;
  }
  return units;
}

export function printedUnit(text: string): PrintedUnit {
  const unit = unitNamed(text);
  return unit === undefined ? { text } : { text, unit };
}

/** Folded, every character in its place. */
function alike(text: string): string {
  return simplified(roundBrackets(halfWidth(text)));
}
