/**
 * Lines beside a table and not in it: unit lines, office lines, notes, signatures.
 */
import { fold } from "../words/fold";
import type { Layout } from "./layout";
import { unitOfHeader, unitsOfLine, unitsOfRow } from "../cells/read-units";
import { piecesOf } from "./row-look";
import type { Window } from "./row-look";
import {
  FORM_NUMBER,
  META_LINE,
  NOTE_LINE,
  OF_WHICH_LABEL,
  SIGNATURE_LINE,
  SIGNED,
  TITLE_ENDING,
} from "../words/vocabulary-rows";

/** A whole day alone in its cell: the date of the report, not a band of columns. */
const WHOLE_DAY = /^\(?(?:截[至止])?(?:19|20)\d\d[-./年]\d{1,2}[-./月]\d{1,2}日?\)?$/;
/** 编制单位： with the name in the next cell. */
const KEY = /^.{1,12}:$/;
const KEY_AND_VALUE = /^[^:()]{2,8}:.+$/;
/** Longer than any cell of a table's label or header. */
const LONG = 36;

/** 单位：万元, 填报单位：…, 截至…: stands between title and header. */
export function isMetaRow(layout: Layout, row: number, window: Window): boolean {
  const texts = rowTexts(layout, row, window);
  if (texts.length === 0 || texts.length > 8) return false;
  if (texts.length === 1) return isMetaLine(texts[0] ?? "");
  const keyed = texts.filter(isMetaText).length;
  return keyed > 0 && (keyed * 2 >= texts.length || unitsOfRow(texts).length > 0);
}

/** A line by itself: 附表一：…, （截至9月30日） and 截至6月底税收完成情况表 are parts of the title. */
function isMetaLine(text: string): boolean {
  if (FORM_NUMBER.test(text)) return true;
  if (/^附?[表件图]/.test(text) || TITLE_ENDING.test(text)) return false;
  return (
    unitsOfLine(text).length > 0 ||
    (!/^\(/.test(text) && (isMetaText(text) || META_LINE.test(text)))
  );
}

/** An office at the left and the day at the right, without a colon: no two bands of columns. */
export function isOfficeAndDay(layout: Layout, row: number, window: Window): boolean {
  const texts = rowTexts(layout, row, window);
  return texts.length <= 3 && texts.filter((text) => WHOLE_DAY.test(text)).length === 1;
}

/** Header texts begin with 截至 too, so beside other cells only what has a colon is a line of its own. */
function isMetaText(text: string): boolean {
  if (OF_WHICH_LABEL.test(text)) return false;
  const keyed = KEY.test(text) || (KEY_AND_VALUE.test(text) && !isColumnOfUnit(text));
  return keyed || (META_LINE.test(text) && !/^\(?截/.test(text));
}

/** 合同外资任务:万美元 heads a column. */
function isColumnOfUnit(text: string): boolean {
  return unitsOfLine(text).length === 0 && unitOfHeader(text) !== undefined;
}

/** 注：…, 填表人：…, and any row of few cells whose text is long: it closes the body. */
export function isNoteRow(layout: Layout, row: number, window: Window): boolean {
  const texts = rowTexts(layout, row, window);
  const [first = "", ...others] = texts;
  if (texts.length === 0 || texts.length > 6) return false;
  if (NOTE_LINE.test(first) && (texts.length <= 2 || others.some(isMetaText))) return true;
  if (texts.some((text) => SIGNATURE_LINE.test(text))) return true;
  if (texts.every((text) => SIGNED.test(text))) return true;
  return texts.length === 1 && first.length > LONG;
}

export function isLong(text: string): boolean {
  return text.length > LONG;
}

function rowTexts(layout: Layout, row: number, window: Window): readonly string[] {
  return piecesOf(layout, row, window).map(({ column }) => fold(layout.textAt(row, column)));
}
