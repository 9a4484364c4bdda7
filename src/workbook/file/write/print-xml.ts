/** Print set-up: A4 or A3, as wide as one page, page number at the foot. */
import type { Print } from "../../../spreadsheet/sheet";
import { attributeText, plainText } from "../xml/xml-text";

/** As Excel counts papers. */
const PAPERS = { A4: 9, A3: 8 };
/** In inches: 1.5 cm at the sides, 1.9 cm above and below. */
const MARGINS = `left="0.59" right="0.59" top="0.75" bottom="0.75" header="0.3" footer="0.3"`;

export function printXml({ orientation, paper = "A4", footer, breaksAfter = [] }: Print): string {
  return (
    `<printOptions horizontalCentered="1"/><pageMargins ${MARGINS}/>` +
    `<pageSetup paperSize="${PAPERS[paper]}" fitToHeight="0" orientation="${attributeText(orientation)}"/>` +
    `<headerFooter><oddFooter>${plainText(centred(footer))}</oddFooter></headerFooter>` +
    breaksXml(breaksAfter)
  );
}

/** A digit straight behind &C would be read as a font size. */
function centred(footer: string): string {
  return /^\d/.test(footer) ? `&C ${footer}` : `&C${footer}`;
}

function breaksXml(breaksAfter: readonly number[]): string {
  if (breaksAfter.length === 0) return "";
  const list = breaksAfter.map((row) => `<brk id="${row + 1}" max="16383" man="1"/>`);
  const count = breaksAfter.length;
  return `<rowBreaks count="${count}" manualBreakCount="${count}">${list.join("")}</rowBreaks>`;
}
