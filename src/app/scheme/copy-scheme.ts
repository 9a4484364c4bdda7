/** A 考核办法 of another workbook, written out anew in this one, so that formulas can follow it. */
import { readScheme } from "../../reader/scheme/read-scheme";
import type { ReadableWorkbook, Workbook } from "../../workbook/port";
import { writeScheme } from "./make-scheme";

/** The first sheet that holds one; the name that it got here, or undefined where there is none. */
export async function copyScheme(
  from: ReadableWorkbook,
  to: Workbook
): Promise<string | undefined> {
  for (const { name } of await from.sheets()) {
    const found = readScheme(await from.read(name));
    if (found === undefined) continue;
    const [written] = await writeScheme(to, found.written);
    return written?.name;
  }
  return undefined;
}
