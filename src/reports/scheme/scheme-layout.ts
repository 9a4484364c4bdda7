/** Where the heads of 计分项目 stand, and how far a 考核办法 sheet reaches. */
import { COLUMNS } from "./scheme-labels";

export const HEAD_ROW = 3;
export const LAST = COLUMNS.length - 1;
