/** Every sentence that the program says in English but those about land, by code. Data, no code. */
import { SCHEME_ENGLISH } from "./scheme-messages-en";
import type { SharedCode } from "./sentence-code";

export const ENGLISH: Readonly<Record<SharedCode, string>> = {
  ...SCHEME_ENGLISH,
  "text-number":
    "“{text}” is a number typed as text, taken as {taken}{unit}. Better make it a number.",
  "full-width-number":
    "“{text}” is in full-width digits, taken as {taken}{unit}. Better use plain digits.",
  "number-in-words": "“{text}” is a number in words, taken as {taken}{unit}. Please check.",
  approximate: "“{text}” is approximate, taken as {taken}{unit}. Please give the exact figure.",
  "bounded-figure":
    "“{text}” is only a bound, taken as {taken}{unit}. Please give the exact figure.",
  "unit-in-cell":
    "“{text}” has its unit inside the cell and was taken as {taken}{unit}. Please check.",
  "odd-minus": "The sign of “{text}” was taken as minus ({taken}{unit}). Please confirm.",
  "range-figure": "“{text}” is a range and was not counted. Please give one figure.",
  "other-currency":
    "“{text}” is in {own}, its column in {unit}; it was not counted. Please convert it.",
  "unit-mismatch":
    "“{text}” is in {own}, which cannot be converted to {unit}; it was not counted. Please check.",
  "unreadable-figure": "“{text}” is no number and was not counted. Please mend it.",
  "date-in-figure": "“{text}” is a date and was not counted. Check the cell and its format.",
  "formula-without-value":
    "This cell is a formula whose result was never saved in the file and cannot be told; its item was left out (not counted as 0). Open the file in Excel, save it, and run this again.",
  "formulas-calculated":
    "{count} formulas of this sheet (this one and others) had no saved results; they were calculated here. Open the file in Excel and save it once.",
  "error-in-cell": "The formula fails ({text}) and was not counted. Please mend it.",
  "not-reported":
    "{unit} has a target for “{indicator}” but no actual (“{text}”): not reported, 0 points. Please ask for it.",
  "pending-actual":
    "{unit}'s actual for “{indicator}” is pending (“{text}”) and counts as not reported for now. Fill it in once settled.",
  "zero-target":
    "{unit}'s target for “{indicator}” is 0, so there is no rate. Write “—” where no target is set.",
  "negative-target":
    "{unit}'s target for “{indicator}” is negative ({text}), so there is no rate. Please check.",
  "negative-actual":
    "{unit}'s actual for “{indicator}” is negative ({text}) and was taken so. Please check.",
  "actual-without-target":
    "{unit} has no target for “{indicator}” but an actual of {text}; the item has no rate.",
  "cumulative-skips-text":
    "The cumulative {printed}{unit} leaves out months typed as text; the sum of the months, {sum}{unit}, was taken. Please make the months numbers.",
  "cumulative-not-sum":
    "The cumulative {printed}{unit} is not the sum of the months, {sum}{unit}; the cumulative was taken. Please check.",
  "cumulative-missing":
    "There is no cumulative; the sum of the months, {sum}{unit}, was taken. Please check.",
  "several-targets":
    "“{indicator}” has several targets; “{taken}” was taken, not {others}. Please confirm.",
  "certified-before-reported":
    "“{indicator}” takes the certified “{taken}”, not {others}. Please confirm.",
  "several-actuals":
    "“{indicator}” has several actuals; “{taken}” was taken, not {others}. Please confirm.",
  "reported-only":
    "“{indicator}” has only reported figures (“{taken}”), none certified; these were taken. Please confirm.",
  "month-only":
    "“{indicator}” has only the month's figure “{taken}”, no cumulative; it was taken. Please confirm.",
  "whole-before-part":
    "“{indicator}” takes the whole “{taken}”; its part “{others}” is not counted again.",
  "months-summed": "“{indicator}” has no cumulative column; {count} months were summed.",
  "quarters-summed":
    "“{indicator}” has no cumulative column; {count} quarters or half-years were summed. If each is cumulative, choose the last.",
  "targets-summed":
    "“{indicator}” has no target for the year; {count} targets were added up to it.",
  "targets-stop":
    "“{indicator}” has no target for the year; {count} targets of months 1 to {month} were added up. They are held against time only where the figures run to month {month}.",
  "no-actual-column":
    "“{indicator}” has a target column “{column}” but no actual; it is not ranked. Say which column is the actual.",
  "units-do-not-meet":
    "Target ({target}) and actual ({actual}) of “{indicator}” cannot be compared; it is not ranked. Please check.",
  "unit-from-cells":
    "The header of “{indicator}” names no unit; that of the cells was taken. Please confirm.",
  "unit-unknown":
    "The unit “{text}” of “{indicator}” cannot be converted; figures were taken as they stand. Please confirm.",
  "no-full-marks": "The full-marks row has none for “{indicator}”. Please fill in or confirm.",
  "several-full-marks":
    "“{indicator}” has several different full marks; the first was taken. Please confirm.",
  "hidden-column": "“{column}” of “{indicator}” is a hidden column; it still counts.",
  "merged-figure":
    "A figure of “{indicator}” is merged over {units}; only {first} was given it. Please fill in each.",
  "duplicate-unit": "“{unit}” stands in row {row} too; both rows are kept. Please check.",
  "hidden-row": "Row {row}, “{unit}”, is hidden; it is still ranked.",
  "of-which-row": "“{unit}” is part of another row and is not ranked by itself.",
  "units-across":
    "The rows are indicators and the units ({units}) stand in the header; such a table cannot be ranked. Transpose it, a row a unit (copy, paste special, transpose), and rank again.",
  "row-without-unit": "Row {row} names no unit and is not ranked. Please fill it in.",
  "certified-exceeds-reported":
    "{unit}'s certified “{indicator}” ({part}) exceeds the reported ({whole}). Please check.",
  "part-exceeds-whole": "{unit}'s “{part}” exceeds “{whole}”. Please check.",
  "header-without-rows":
    "Row {row} looks like a header ({header}) with no rows under it, so no table was read. Fill in the rows, or check that this is the sheet you meant.",
  "list-folded":
    "The block at the right has the same headers and goes on where the left one stops; they were ranked as one list. If they are two tables, give each a caption and run this again.",
  "tables-side-by-side":
    "Blocks side by side have the same headers; each was read and ranked as a table of its own. If they are one table folded to fit the page, move the rows at the right under those at the left and run this again.",
  "header-unsure":
    "The header is not certain; rows {first} to {last} were taken. Please confirm, or name the header rows.",
  "sheet-cut":
    "The sheet is very large; only {rows} rows and {columns} columns were looked at. Name a range if need be.",
  "column-without-role":
    "What the column “{header}” is for cannot be told; it was not used. Say so if it matters.",
  "role-guessed": "The column “{header}” was taken as {role}. Please confirm.",
  "indicator-guessed":
    "The column “{header}” names no indicator; “{indicator}” was taken. Please confirm.",
  "unit-by-name":
    "“{header}” names no unit; of the unit line ({units}) “{unit}” was taken. Please confirm, or write it in the header.",
  "unit-unclear":
    "“{header}” names no unit and the unit line has several ({units}); none was taken. Write it in the header.",
  "pending-figure": "“{text}”: not decided yet. Please enter the figure once it is.",
  "range-reversed":
    "“{text}” names its high end first; the ends were exchanged and both reckoned with. Please check and mend it.",
  "range-kept": "“{text}” is a range; both ends are reckoned with. Better enter one figure.",
  "figure-without-unit":
    "“{text}” names no unit though the others of its column do. Please add it.",
  "suspicious-scale":
    "“{text}” is far smaller than the others of its column and may not be in “{unit}”. Please confirm.",
  "text-date": "“{text}” is a date typed as text. Better make it a date.",
  "serial-date": "“{text}” is a date's serial number, {taken}. Please format it as a date.",
  "unreadable-date": "“{text}” is no date. Please enter one, and put remarks beside it.",
  "more-cells-alike": "“{header}”: {count} more cells like these are not listed.",
  "unit-without-figures":
    "Row {row}, “{text}”, has no figures and was taken as a unit that has not reported. If it is a caption, number it, as in 一、.",
  "section-guessed":
    "Row {row}, “{text}”, has no figures and was taken as a caption of a group. If it is a unit, enter 未报 in its row.",
  "header-repeated": "Row {row} repeats the header (a page break) and was passed over.",
  "no-such-sheet": "The workbook has no sheet “{detail}”. Please check the name.",
  "not-a-zip": "This is no Excel workbook. Open it in Excel or WPS and save it as .xlsx.",
  truncated: "The file is incomplete. Please fetch it again.",
  encrypted: "The file has a password. Take it off in Excel and save as .xlsx.",
  signed: "The file is digitally signed, and writing breaks the signature. Add --force to go on.",
  "strict-ooxml": "The file is in “Strict Open XML”. Save it as an ordinary .xlsx.",
  "old-format": "The file is in an old format (.xls, .xlsb or .et). Save it as .xlsx first.",
  "not-a-workbook": "The archive holds no workbook ({part}). Save it as .xlsx and try again.",
  "too-large": "Unpacked, the file is too large ({part}) and was not opened. Split or trim it.",
  unsafe:
    "The file holds what it should not ({part}) and was not opened. Save it as .xlsx in Excel first.",
  damaged: "The file is damaged ({part}). Open and repair it in Excel, save, and try again.",
  "protected-structure":
    "The workbook's structure is protected, so no sheet can be added. Unprotect the workbook under Review.",
  "read-only": "No permission to write: {detail}. Choose another folder or take off read-only.",
  busy: "The file is in use: {detail}. Close it in Excel or WPS and try again.",
  "disk-full": "The disk is full: {detail}. Make room and try again; the original is unchanged.",
  "not-found": "No such file or folder: {detail}. Please check the path.",
  exists: "“{detail}” exists already. Choose another name.",
  "cell-edit": "A cell is being edited. Press Enter to finish (or Esc to cancel) and try again.",
  "protected-sheet":
    "The sheet “{detail}” is protected and cannot be refilled. Unprotect it under Review and try again.",
  filtered:
    "The sheet to be written is filtered, so nothing was written. Clear the filter under Data and try again.",
  "other-workbook":
    "Another workbook is in front, or no cell is selected. Click a cell of this workbook and try again.",
  payload:
    "That is too much at once for Excel. Choose a smaller range or split the sheet, and try again.",
  "session-lost":
    "The connection to Excel was lost. Save, open the workbook again, then this pane, and retry.",
  "host-busy": "Excel is busy and did not take the request. Wait a few seconds and try again.",
  denied:
    "Excel denies access to this workbook. See that editing is enabled, that the workbook is not restricted, and that no security software interferes; then try again.",
  host: "It could not be done: {detail}. The workbook is unchanged; please try again.",
  "nothing-to-rank":
    "No task table was found: it takes a unit column and pairs of target and actual. Use inspect to see what was recognised, then --table or --role.",
  "as-of-needed":
    "The day that the figures run to was not found, so there is no time progress. Give it as --as-of 2012-11-30, or write it in the title.",
  "campaign-dates-needed":
    "The title says “{word}”, so time progress goes by the campaign's dates. Give them as --period campaign:START..END; until then there is none.",
  "campaign-dates-read":
    "Time progress goes by the campaign in the title, {start} to {end}. Please confirm.",
  "earlier-milestone-needed":
    "The day is before the plan's first milestone, so there is no time progress. Please complete the plan.",
  "campaign-dates-wrong":
    "The campaign ends before it starts, so there is no time progress. Please check the dates.",
  "unmarked-indicator":
    "Other indicators have full marks, “{indicator}” has none and counts 0. Fill them in or confirm.",
  "unit-without-target": "“{unit}” has no target and is not ranked.",
  "unit-without-group": "“{unit}” is in no group of the list: please add it there.",
  "unit-without-marks":
    "“{unit}” has targets only for indicators without marks and is not ranked. Check the full marks.",
  "bottom-tie":
    "A tie stands across the line of the last {bottom} of “{group}”: {units}. Decide by your rules.",
  "negative-marks":
    "Full marks of “{sheet}” include a negative; 100 was split equally. Please check them.",
  "no-positive-marks":
    "Full marks of “{sheet}” do not add up to more than 0; 100 was split equally. Please check them.",
  "nothing-to-complete":
    "No task table and no project ledger was found: a task table needs a unit column and pairs of target and actual, a ledger needs projects and their stages. See what inspect recognises, then help with --table or --role.",
  "reported-exceeds-contract":
    "{unit}: “{indicator}” is above “{contract}”: more arrived than was agreed. Check for doubles or padding.",
  "reduction-differs":
    "{unit}: what was struck out of “{indicator}” is not reported less certified. Check it.",
  "ledger-unit-assumed":
    "Amounts under “{header}” that name no unit are taken as {unit}. Confirm it, or name the unit in the header.",
  "stage-unknown":
    "“{text}” does not say how far the project has come; it is in no rate. Write 意向, 在谈, 签约, 履约, 开工, 投产 or 终止.",
  "duplicate-project": "Project “{project}” stands in row {row} too; both are counted. Check it.",
  "exchange-rate-needed":
    "There is no rate for {currency}, so nothing is brought to yuan. List currency, rate and day on a sheet of parameters, or type the rate in the pane, or on the result sheet.",
  "arrived-exceeds-amount":
    "Project “{project}”: more arrived than was agreed. Check units and amounts.",
};
