/** styles.xml: the number format of each cell style, which is all that reading needs of it. */
import { BUILT_IN_FORMATS } from "./built-in-formats";
import { scanPart } from "../xml/scan-part";
import { OPENED } from "../xml/xml-scan";
import type { Zip } from "../zip/zip";

/** Number format codes in the order in which cells count their styles. */
export function readStyles(zip: Zip, part: string): readonly string[] {
  const codes = new Map<number, string>();
  const formatIds: number[] = [];
  // <xf> also stands in cellStyleXfs, and <numFmt> in dxfs, where they mean other things.
  let section = "";
  scanPart(zip, part, (xml) => {
    while (xml.next()) {
      if (xml.token !== OPENED) continue;
      if (section === "numFmts" && xml.name === "numFmt") {
        const { numFmtId, formatCode = "General" } = xml.attributes();
        codes.set(Number(numFmtId), formatCode);
      } else if (section === "cellXfs" && xml.name === "xf") {
        formatIds.push(Number(xml.attributes()["numFmtId"] ?? 0));
      } else if (SECTIONS.indexOf(xml.name) >= 0) {
        section = xml.name;
      }
    }
  });
  return formatIds.map((id) => codes.get(id) ?? BUILT_IN_FORMATS[id] ?? "General");
}

const SECTIONS = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
];
