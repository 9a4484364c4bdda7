/**
 * What happened in the workbook, as the events that Office.js knows.
 *
 * They wait in a queue until the answer of the batch that caused them has gone out, as the pane
 * would have them from Excel.
 */
import type { BookEvent } from "../model/book-event";
import { blockName } from "../model/block-of";
import type { RichApiEvent } from "../wire/pane-connection";

/** Numbers of Office.js; of a sheet and, with the target "Workbook", of all sheets. */
const TYPE = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selected: 14,
  deleted: 15,
  calculated: 16,
  formatted: 18,
} as const;
const ALL_SHEETS = "Workbook";

export function richApiEvents(event: BookEvent): readonly RichApiEvent[] {
  const type = TYPE[event.kind];
  const args = { ...argumentsOf(event), worksheetId: event.sheet.id, source: "Local" };
  const forAll = { type, target: ALL_SHEETS, args };
  const isOfCollection = event.kind === "added" || event.kind === "deleted";
  return isOfCollection ? [forAll] : [{ type, target: event.sheet.id, args }, forAll];
}

function argumentsOf(event: BookEvent): Readonly<Record<string, unknown>> {
  switch (event.kind) {
    case "changed":
      return {
        address: blockName(event.on),
        changeType: "RangeEdited",
        shiftDirection: "None",
        triggerSource: "Unknown",
      };
    case "formatted":
    case "selected":
      return { address: blockName(event.on) };
    case "calculated":
    case "activated":
    case "deactivated":
    case "added":
    case "deleted":
      return {};
  }
}

export class EventQueue {
  private waiting: BookEvent[] = [];

  add(event: BookEvent): void {
    this.waiting.push(event);
  }

  take(): readonly BookEvent[] {
    const taken = this.waiting;
    this.waiting = [];
    return taken;
  }
}
