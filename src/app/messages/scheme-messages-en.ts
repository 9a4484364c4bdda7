/** Every sentence about a 考核办法 in English, by code. Data, no code. */
import type { SchemeCode } from "../../reader/finding-code";

export const SCHEME_ENGLISH: Readonly<Record<SchemeCode, string>> = {
  "unknown-rule":
    "“{text}” is no known rule; the item counts by its completion rate. Please choose from the list.",
  "unknown-nature":
    "“{text}” is neither marks, bonus nor deduction; taken as marks. Please choose from the list.",
  "unknown-choice":
    "“{text}” is none of the choices and was not taken. Please choose from the list.",
  "scheme-no-number": "“{text}” is no number and was not taken. Please make it one.",
  "scheme-text-number":
    "“{text}” is a number typed as text; it was taken, but the ranking will not follow it. Please make it a number.",
  "scheme-no-marks":
    "The scheme's full marks add up to {sum}: nothing can be scored. Please fill them in.",
  "scheme-marks-share":
    "The scheme's weights add up to 1 (100%) and were taken for shares of 100 points. Please confirm.",
  "scheme-marks-sum": "The scheme's full marks add up to {sum} and not to 100. Please confirm.",
  "scheme-circular":
    "“{item}” is, by way of others, a part of itself; it is taken to be a part of nothing. Please mend it.",
  "scheme-twice-rewarded":
    "“{item}” has a cap over 100 % and a bonus on top: the excess counts twice. Please confirm.",
  "scheme-cap-percent":
    "The cap of “{item}” is {text} times the task; a percent sign may be missing. Please check.",
  "scheme-floor-high": "The floor of “{item}” is above its full marks. Please check.",
  "scheme-negative-marks":
    "The full marks of “{item}” are negative ({text}). For a deduction set its nature to deduction.",
  "scheme-item-no-marks":
    "“{item}” has no full marks and does not count. Please fill them in, or confirm.",
  "scheme-lost-name":
    "“{item}” mentions “{text}”, which is no item of the scheme. Please check the name.",
  "scheme-no-tiers":
    "“{item}” goes by tiers, but the table of tiers has none for it: it scores 0. Please fill them in.",
  "scheme-tier-unreached":
    "The tiers of “{item}” do not run from high to low; a later one is never reached. Please put them in order.",
  "scheme-no-parts":
    "“{item}” is made of parts, but no item is a part of it: it does not count. Please name its parts.",
  "scheme-same-item": "“{item}” stands in several rows of one nature and counts more than once.",
  "scheme-no-rule":
    "“{item}” has no rule: it counts by its rate, up to full marks. Please confirm.",
  "scheme-prose-read":
    "The text on “{item}” was read as “{text}”. Please confirm, or fill in 计分规则.",
  "scheme-prose-rest":
    "“{text}” in the text on “{item}” was not understood. Please fill in 计分规则.",
  "scheme-unreadable":
    "No scheme was read on “{sheet}”: ranked by the table's own full marks. It needs 指标 and 分值.",
  "scheme-item-not-found":
    "“{item}” of the scheme has no column in “{sheet}” and does not count. Please check the name.",
  "scheme-target-not-found":
    "“{item}”, named as a task, is not on “{sheet}”. Please check the name.",
  "scheme-veto-not-found":
    "The veto “{item}” has no column in “{sheet}” and was not looked at. Please check the name.",
  "scheme-indicator-unused": "“{item}” is not in the scheme and does not count. Please confirm.",
  "scheme-all-vetoed":
    "All units of “{group}” are vetoed: their places mean nothing. Please check the vetoes.",
  "scheme-field-equal":
    "All of “{group}” are alike in “{item}”: each gets {points} points. Please confirm 总则.",
  "scheme-field-of-one":
    "Only {units} of “{group}” have a figure of “{item}”: min-max scaling cannot tell them apart. Full marks or the floor?",
  "consequence-tie-again":
    "“{measure}” looks at two years, and a tie stands across the line of one: {units}. Decide.",
  "consequence-no-last-rank": "“{measure}”: {units} without 上年名次. Please fill it in.",
  "consequence-tie": "A tie stands across the line of “{measure}”: {units}. Decide by your rules.",
  "consequence-not-reported":
    "“{measure}” looks at the rate of “{item}”, which {units} did not report: they are on no list. Please find out.",
  "consequence-no-last-year":
    "“{measure}” asks for two years running, and the table has no ranks of last year. Please compare by hand.",
  "consequence-no-count":
    "“{measure}” does not say how many places. Please fill it in on the scheme's sheet.",
  "consequence-no-line": "“{measure}” has no line. Please fill it in on the scheme's sheet.",
  "consequence-no-item":
    "“{measure}” looks at “{item}”, which is no item with a rate in the table. Please check the name.",
  "consequence-no-group":
    "“{measure}” is for the group “{group}”, which the table does not have. Please check the name.",
};
