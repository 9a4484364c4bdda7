/** Rank by the table's own full marks, whatever schemes the workbook has. */
export const NO_SCHEME = "";
