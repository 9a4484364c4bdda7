/**
 * Indicators of what was agreed, and of what has arrived: 合同引资 against 实际到位资金. Data.
 *
 * Patterns meet folded text.
 */
export const CONTRACT_NAME = /合同|协议|签约(?:资金|金额|额|投资)/;
export const ARRIVAL_NAME = /到位|实际(?:利用|使用|引进|进资|到资|投资|外资|内资)|进资|到资|到账/;
/** Of foreign or domestic money, where the name says so: only like goes with like. */
export const FOREIGN_NAME = /外资|外商|境外/;
