/**
 * What must be known of a workbook before it is written to, in one sync: sheets, names, protection, our
 * records of undo, and the dress that we gave each sheet.
 */
import { WorkbookError } from "../port";
import type { WorkbookFault } from "../port";
import { codeOf, faultOf } from "./faults";
import { dressIn, dressKey } from "./dress";
import type { Dress } from "./dress";
import { markedNames } from "./list-sheets";
import { askRecords } from "./record-ids";

export interface Survey {
  readonly workbookName: string;
  readonly sheets: readonly SurveyedSheet[];
  /** Defined names of the workbook: name → formula. */
  readonly names: ReadonlyMap<string, string>;
  /** Mark → name of the sheet that has it. */
  readonly marked: ReadonlyMap<string, string>;
  readonly structureProtected: boolean;
  readonly readOnly: boolean;
  /** Ids of the custom XML parts that hold an undo record, oldest first. */
  readonly records: readonly string[];
  readonly dresses: ReadonlyMap<string, Dress>;
}

export interface SurveyedSheet {
  readonly name: string;
  readonly visible: boolean;
}

export async function survey(
  context: Excel.RequestContext,
  marks: readonly string[]
): Promise<Survey> {
  const { workbook } = context;
  const { worksheets, names, protection, settings } = workbook;
  workbook.load("name,readOnly");
  worksheets.load("items/name,items/visibility");
  names.load("items/name,items/formula,items/scope");
  protection.load("protected");
  const records = askRecords(context);
  const dresses = marks.map((mark) => settings.getItemOrNullObject(dressKey(mark)).load("value"));
  await context.sync();
  const kept = marks.map((mark, i) => {
    const setting = dresses[i];
    const isKept = setting !== undefined && !setting.isNullObject;
    return [mark, isKept ? dressIn(setting.value) : undefined] as const;
  });
  return {
    workbookName: workbook.name,
    readOnly: workbook.readOnly,
    structureProtected: protection.protected,
    sheets: worksheets.items.map(({ name, visibility }) => {
      return { name, visible: visibility === "Visible" };
    }),
    ...namesIn(names.items),
    records: records(),
    dresses: new Map(kept.flatMap(([mark, dress]) => (dress ? [[mark, dress] as const] : []))),
  };
}

function namesIn(items: readonly Excel.NamedItem[]): Pick<Survey, "names" | "marked"> {
  const own = items.filter(({ scope }) => scope === "Workbook");
  return {
    names: new Map(own.map(({ name, formula }) => [name, String(formula)])),
    marked: markedNames(own),
  };
}

/** Excel says only that access was denied; we know what was there to deny it. */
export function deniedFault(error: unknown, { readOnly, workbookName }: Survey): unknown {
  if (codeOf(error) !== "AccessDenied") return faultOf(error);
  const fault: WorkbookFault = readOnly ? "read-only" : "denied";
  return new WorkbookError(fault, workbookName, error);
}
