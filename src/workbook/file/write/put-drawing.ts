/** The charts of a sheet as parts: one for each, the drawing that holds them, and the relations between. */
import type { Block } from "../../../spreadsheet/address";
import { cellOf } from "../../../spreadsheet/sheet";
import type { Sheet, Shown } from "../../../spreadsheet/sheet";
import { changedRelations } from "../package/change-relations";
import { chartXml } from "./chart-xml";
import type { Draft } from "./draft";
import { drawingXml } from "./drawing-xml";
import { renamedSheets } from "./plan-sheets";
import type { PlannedSheet } from "./plan-sheets";
import type { Package } from "../package/parts";
import { relationshipsPart } from "../package/relationships";

export interface DrawingPlace {
  readonly book: Package;
  readonly draft: Draft;
  readonly plan: readonly PlannedSheet[];
  readonly folder: string;
}

/** The id by which the sheet knows its drawing. */
export function putDrawing(planned: PlannedSheet, sheetPart: string, place: DrawingPlace): string {
  const { draft, folder, plan, book } = place;
  const { sheet, name } = planned;
  const charts = sheet.charts.map((chart) => {
    const part = draft.freePart(`${folder}charts/chart#.xml`);
    const shownIn = (on: Block) => shownOn(sheetOf(on, planned, plan), on);
    draft.put(
      part,
      chartXml(chart, { sheet: name, renamed: renamedSheets(book, plan), shownIn }),
      "chart"
    );
    return part;
  });
  const drawing = draft.freePart(`${folder}drawings/drawing#.xml`);
  const ids = putRelations(draft, drawing, { type: "chart", targets: charts });
  draft.put(drawing, drawingXml(sheet.charts, ids), "drawing");
  return putRelations(draft, sheetPart, { type: "drawing", targets: [drawing] })[0] ?? "";
}

function putRelations(
  draft: Draft,
  owner: string,
  { type, targets }: { readonly type: string; readonly targets: readonly string[] }
): readonly string[] {
  const add = targets.map((target) => ({ type, target }));
  const { xml, ids } = changedRelations(undefined, { owner, add });
  draft.put(relationshipsPart(owner), xml);
  return ids;
}

function sheetOf(on: Block, own: PlannedSheet, plan: readonly PlannedSheet[]): Sheet | undefined {
  if (on.sheet === undefined) return own.sheet;
  return plan.find(({ sheet }) => sheet.name === on.sheet)?.sheet;
}

/** In reading order. */
function shownOn(sheet: Sheet | undefined, on: Block): readonly (Shown | undefined)[] | undefined {
  if (sheet === undefined) return undefined;
  const shown: (Shown | undefined)[] = [];
  for (let row = on.top; row <= on.bottom; row++) {
    for (let column = on.left; column <= on.right; column++) {
      const it = cellOf(sheet, { row, column });
      if (it === undefined) shown.push(undefined);
      else if ("formula" in it) shown.push(it.shown);
      else shown.push("value" in it ? it.value : undefined);
    }
  }
  return shown;
}
