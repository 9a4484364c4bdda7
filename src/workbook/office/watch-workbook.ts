/** Excel's events in the port's words. Events of all sheets at once came with 1.9. */
import type { WorkbookChange } from "../port";
import { has } from "./host";
import type { OfficeHost } from "./host";

type Listener = (change: WorkbookChange) => void;
type Handler = OfficeExtension.EventHandlerResult<unknown>;

/** Gives the handlers, to be removed in their own context. */
export async function watchWorkbook(
  host: OfficeHost,
  context: Excel.RequestContext,
  listener: Listener
): Promise<readonly Handler[]> {
  const { workbook } = context;
  const { worksheets } = workbook;
  const tell = (change: WorkbookChange) => () => {
    listener(change);
    return Promise.resolve();
  };
  const handlers: Handler[] = [
    worksheets.onActivated.add(tell("sheet")),
    worksheets.onAdded.add(tell("sheets")),
    worksheets.onDeleted.add(tell("sheets")),
  ];
  if (has(host, "eventsOfAllSheets")) {
    handlers.push(worksheets.onSelectionChanged.add(tell("selection")));
    handlers.push(worksheets.onChanged.add(tell("data")));
    await context.sync();
    return handlers;
  }
  handlers.push(workbook.onSelectionChanged.add(tell("selection")));
  worksheets.load("items/id");
  await context.sync();
  handlers.push(...worksheets.items.map((sheet) => sheet.onChanged.add(tell("data"))));
  await context.sync();
  return handlers;
}
