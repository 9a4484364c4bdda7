/** What a cell takes: one of a list, or a number or a day within bounds. */
import { blockA1 } from "../../../spreadsheet/address";
import type { Validation } from "../../../spreadsheet/sheet";
import { attributeText, cellText } from "../xml/xml-text";

/** Excel refuses a longer list, and has no way to write a comma inside a choice. */
const LONGEST_LIST = 255;
/** And cuts or refuses longer messages. */
const LONGEST_MESSAGE = 225;

export function validationsXml(validations: readonly Validation[]): string {
  if (validations.length === 0) return "";
  const list = validations.map(validationXml);
  return `<dataValidations count="${list.length}">${list.join("")}</dataValidations>`;
}

function validationXml(it: Validation): string {
  const prompt = it.prompt === undefined ? "" : ` prompt="${message(it.prompt)}"`;
  const start = it.kind === "list" ? ` type="list"` : ` type="${it.kind}" operator="between"`;
  return (
    `<dataValidation${start} allowBlank="1" showInputMessage="1" showErrorMessage="1"` +
    ` error="${message(it.error)}"${prompt} sqref="${blockA1(it.on)}">${boundsXml(it)}</dataValidation>`
  );
}

function boundsXml(it: Validation): string {
  if (it.kind !== "list") return `<formula1>${it.min}</formula1><formula2>${it.max}</formula2>`;
  const list = it.choices.join(",");
  if (list.length > LONGEST_LIST || it.choices.some((choice) => choice.includes(","))) {
    throw new Error(`${blockA1(it.on)}: these choices cannot stand in a list`);
  }
  return `<formula1>${cellText(`"${list.replace(/"/g, '""')}"`)}</formula1>`;
}

function message(text: string): string {
  return attributeText(text.slice(0, LONGEST_MESSAGE));
}
