/**
 * What a deed asks first, all of it in one sync: the sheets, where the user is, what is remembered,
 * whether the last write can be taken back, and the sheet in front.
 */
import type { Focus, SheetInfo } from "../port";
import { codeOf, isTooLarge } from "./faults";
import { askSelection } from "./focus";
import { askSheets } from "./list-sheets";
import type { Session } from "./read-sheet";
import { askText } from "./remembered";
import { askSheet, NARROW_WINDOW, WINDOW } from "./sheet-question";
import type { SheetAnswer, Window } from "./sheet-question";
import { askRecords } from "./record-ids";

export interface Seen {
  readonly focus: Focus;
  readonly sheets: readonly SheetInfo[];
  /** Under the key that was asked for. */
  readonly text: string | undefined;
  readonly canUndo: boolean;
  /** Of the sheet in front: whole where it is a small one. */
  readonly front: SheetAnswer;
}

interface Manner {
  readonly window: Window;
  readonly selection: boolean;
}

export function lookRound(session: Session, key: string): Promise<Seen> {
  return seen(session, key, { window: WINDOW, selection: true });
}

async function seen(session: Session, key: string, manner: Manner): Promise<Seen> {
  const { host, context } = session;
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  const sheets = askSheets(context);
  const text = askText(context, key);
  const records = askRecords(context);
  const front = askSheet(host, sheet, manner.window);
  const selection = manner.selection ? askSelection(context) : () => undefined;
  try {
    await context.sync();
  } catch (error) {
    const humbler = humblerThan(manner, error);
    if (humbler === undefined) throw error;
    return seen(session, key, humbler);
  }
  const answer = front();
  return {
    ...{ focus: focusOn(answer.name, selection()), sheets: sheets(), text: text() },
    ...{ canUndo: records().length > 0, front: answer },
  };
}

/** One question that cannot be answered fails them all. */
function humblerThan(manner: Manner, error: unknown): Manner | undefined {
  // A chart is selected, or several blocks at once: there is still a sheet.
  if (manner.selection && codeOf(error) === "InvalidSelection") {
    return { ...manner, selection: false };
  }
  const isWide = manner.window !== NARROW_WINDOW;
  return isWide && isTooLarge(error) ? { ...manner, window: NARROW_WINDOW } : undefined;
}

function focusOn(sheet: string, selected: ReturnType<ReturnType<typeof askSelection>>): Focus {
  return selected?.sheet === sheet ? { sheet, selection: selected.on } : { sheet };
}
