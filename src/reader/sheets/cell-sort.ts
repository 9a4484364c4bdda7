/**
 * What a cell looks like at a glance, before any figure is read: a number, a percentage, a date,
 * a text that would read as one of these, a dash, or plain text.
 *
 * A glance and not a reading: finding tables looks at every cell of a sheet, so this must be cheap.
 * Text that holds a figure ("1,234.5", "约45亩", "0.8—3") counts as a figure, because sheets whose every
 * cell is typed as text are common.
 */
import { isError } from "../../spreadsheet/grid";
import type { CellValue } from "../../spreadsheet/grid";
import { fold } from "../words/fold";

export const EMPTY = 0;
export const NUMBER = 1;
export const PERCENT = 2;
export const DATE = 3;
export const FIGURE_TEXT = 4;
export const PERCENT_TEXT = 5;
export const DATE_TEXT = 6;
export const MISSING = 7;
export const TEXT = 8;
export const ERROR = 9;

/** A small number and not a name: a sheet keeps one byte for each of its cells. */
export type CellSort =
  | typeof EMPTY
  | typeof NUMBER
  | typeof PERCENT
  | typeof DATE
  | typeof FIGURE_TEXT
  | typeof PERCENT_TEXT
  | typeof DATE_TEXT
  | typeof MISSING
  | typeof TEXT
  | typeof ERROR;

/** Stands where a figure would: a number in any dress, or a formula that failed. */
export function isFigure(sort: CellSort): boolean {
  return (
    sort === NUMBER ||
    sort === PERCENT ||
    sort === FIGURE_TEXT ||
    sort === PERCENT_TEXT ||
    sort === ERROR
  );
}

export function isText(sort: CellSort): boolean {
  return sort === TEXT || sort === DATE_TEXT;
}

const UNIT =
  "[a-z万亿千百十元美港欧英日圆币人民个家条项次件户名批天亩公顷平方米里吨克斤升度座辆艘台套头只株处栋间桶箱袋瓶册㎡/·]{0,9}";
/** 0—30天 and 1—2年 are ages or sizes that head a column; a range of figures has no unit or one of money. */
const RANGE_UNIT = "[万亿千元美港欧亩/%㎡m2]{0,6}";
const NUMERAL = "[-+]?(?:\\d[\\d,]*(?:\\.\\d+)?|\\.\\d+)";
const BRACKET = "(?:\\([^()]{1,6}\\))?";
const ABOUT = "(?:约|近|超过|超|逾|不足|预计|[≥≤><=])?";
const ROUGHLY = "(?:左右|余|多|不等|分|倍)?";
const FIGURE = new RegExp(`^${ABOUT}[¥$￥]?${NUMERAL}${UNIT}${ROUGHLY}${BRACKET}$`);
const RANGE = new RegExp(
  `^${ABOUT}${NUMERAL}${RANGE_UNIT}(?:-|—|–|~|至|到)${NUMERAL}${RANGE_UNIT}${ROUGHLY}$`
);
/** 5000万—1亿元 heads a column of projects of that size. */
const SIZE_RANGE = /^[\d.]+[百千万亿]+(?:元|美元)?[-—–~至到][\d.]+[百千万亿]+(?:元|美元)?$/;
/** (1) numbers a column, (1,234) is an accountant's minus. */
const NEGATIVE_IN_BRACKETS = /^\((?:\d{3,}|\d[\d,]*,\d{3}|[\d,]*\.\d+|\d[\d,]*\.\d+)\)$/;
const SHARE = new RegExp(`^${ABOUT}${NUMERAL}[%‰]${ROUGHLY}${BRACKET}$`);
const DAY =
  /^(19|20)\d\d[-./年](0?[1-9]|1[0-2])([-./月]((0?[1-9]|[12]\d|3[01])日?|[上中下]旬|底|初)?)?$/;
const MONTH = /^((19|20)\d\d年)?(\d{1,2}([-—~至])?){1,2}月(份|底|初|[上中下]旬|\d{1,2}日)?$/;
/** 2022-2024 is how long a project takes and no range of figures. */
const YEARS = /^(19|20)\d\d年?[-—–~至到](19|20)\d\d年?$/;
const YEAR = /^(19|20)\d\d年(度|底|初|末)?$/;
const DASHES = /^(-+|[—–―─]+|\/+|\\|…+|\.{2,}|\*+|×)$/;
/** Words that stand where a figure is missing. */
const NO_FIGURE =
  /^(无|未报|未上报|未设|未下达|暂无|待定|待核|待报|不适用|缺|空|n\/?a|#n\/a|无任务|未定)$/;
/** A text that begins otherwise is neither figure nor date nor dash, and need not be folded. */
const MAY_BE_FIGURE =
  /^[\s\d０-９+\-＋－—–―─.．…*×/／\\¥￥$(（<>≥≤=＝＜＞~约約近超逾不预預未暂暫待无無缺空#nN]/;

export function cellSort(value: CellValue, format: string): CellSort {
  if (value === undefined) return EMPTY;
  if (typeof value === "number") return formatSort(format);
  if (typeof value === "string") return textSort(value);
  return isError(value) ? ERROR : TEXT;
}

export function textSort(text: string): CellSort {
  if (!MAY_BE_FIGURE.test(text)) return text.trim() === "" ? EMPTY : TEXT;
  if (PLAIN_NUMERAL.test(text)) return DIGITS_OF_A_CODE.test(text) ? TEXT : FIGURE_TEXT;
  if (text.length > 40) return TEXT;
  const plain = fold(text);
  if (plain === "") return EMPTY;
  return SORTS.find(({ pattern }) => pattern.test(plain))?.sort ?? TEXT;
}

/** The most common of them: no need to fold it. 2012.10 may be a month and goes the long way. */
const PLAIN_NUMERAL = /^-?(?!(?:19|20)\d\d\.)\d[\d,]*(?:\.\d+)?$/;

/** 0001, 13900000001, 330106199001010011: typed as text because they are names and no numbers. */
const DIGITS_OF_A_CODE = /^(?:0\d{3,}|1[3-9]\d{9}|\d{15,})$/;

/** Tried in order. */
const SORTS: readonly { readonly pattern: RegExp; readonly sort: CellSort }[] = [
  { pattern: DASHES, sort: MISSING },
  { pattern: NO_FIGURE, sort: MISSING },
  { pattern: DAY, sort: DATE_TEXT },
  { pattern: MONTH, sort: DATE_TEXT },
  { pattern: YEAR, sort: DATE_TEXT },
  { pattern: YEARS, sort: DATE_TEXT },
  { pattern: SHARE, sort: PERCENT_TEXT },
  { pattern: SIZE_RANGE, sort: TEXT },
  { pattern: FIGURE, sort: FIGURE_TEXT },
  { pattern: RANGE, sort: FIGURE_TEXT },
  { pattern: NEGATIVE_IN_BRACKETS, sort: FIGURE_TEXT },
];

/** What may stand in a format without meaning a date: "text", [Red], \x, _x, *x and General. */
const NOT_DATE_PARTS = /"[^"]*"|\[[^\]]*\]|[\\_*].|General|G\/通用格式/g;

function formatSort(format: string): CellSort {
  if (format === "General") return NUMBER;
  const signs = format.replace(NOT_DATE_PARTS, "");
  if (/[ymdhs]/i.test(signs)) return DATE;
  return signs.indexOf("%") >= 0 ? PERCENT : NUMBER;
}
