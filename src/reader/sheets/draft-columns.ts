/**
 * Each column's header path, what stands in it, its kind and its unit: all that needs no role.
 *
 * A column that nothing has been filled into yet has the kind of its like: 贷方 of one band is what 贷方 of
 * the others is. Only then may the sheet's unit line speak for it.
 */
import { emptyByHeader, isCode, isUnfilled, kindOf } from "./column-kinds";
import { profilesOf } from "./column-profile";
import type { ColumnProfile } from "./column-profile";
import { layerUnits, lineUnit, ownUnit, takesSheetUnit } from "./column-units";
import { landUnit } from "./land-units";
import type { Layout } from "./layout";
import { headerPaths } from "./peel-headers";
import type { PrintedUnit } from "../cells/read-units";
import type { Window } from "./row-look";
import { unitByName } from "./unit-by-name";
import type { ColumnKind, RowSpan } from "../table";

export interface DraftFacts {
  readonly width: Window;
  readonly headerRows: RowSpan;
  /** Body rows that hold data, totals included. */
  readonly dataRows: readonly number[];
  readonly totalRows: ReadonlySet<number>;
  /** The sheet's unit line. */
  readonly unitLine: readonly PrintedUnit[];
}

export interface DraftColumn {
  readonly column: number;
  readonly path: readonly string[];
  readonly profile: ColumnProfile;
  readonly kind: ColumnKind | undefined;
  readonly unit: string | undefined;
}

export function draftColumns(layout: Layout, facts: DraftFacts): readonly DraftColumn[] {
  const { width, headerRows, dataRows, totalRows, unitLine } = facts;
  const paths = headerPaths(layout, headerRows, width);
  const layer = layerUnits(paths);
  const found = profilesOf(layout, width, dataRows, totalRows).map((profile, i) => {
    const column = width.left + i;
    const path = isSpacer(layout, headerRows, column, profile) ? [] : (paths[i] ?? []);
    const code = path.slice(0, -1).filter(isCode)[0];
    const unit = code === undefined ? (ownUnit(path) ?? layer[i])?.text : undefined;
    return { column, path, profile, unit, kind: kindOf(profile, code ?? lowest(path), unit) };
  });
  return found.map((draft, i) => {
    const kind = isUntold(draft) ? kindOfLike(found, i) : draft.kind;
    return { ...draft, kind, unit: draft.unit ?? sheetUnit({ ...draft, kind }, unitLine)?.text };
  });
}

function sheetUnit(draft: DraftColumn, unitLine: readonly PrintedUnit[]): PrintedUnit | undefined {
  if (draft.path.slice(0, -1).some(isCode)) return undefined;
  const ofLand = landUnit(draft.path, unitLine);
  if (ofLand !== undefined) return ofLand.unit;
  const line = lineUnit(unitLine) ?? unitByName(draft.path, unitLine);
  return line !== undefined && takesSheetUnit(draft, line) ? line : undefined;
}

function lowest(path: readonly string[]): string {
  return path[path.length - 1] ?? "";
}

/** Nothing in its body but dashes, and a header that says nothing of its kind. */
function isUntold({ profile, path, unit }: DraftColumn): boolean {
  return isUnfilled(profile) && path.length > 0 && emptyByHeader(lowest(path), unit) === undefined;
}

/** The kind of the columns that are called alike, of those in its band, or of both that stand beside it. */
function kindOfLike(drafts: readonly DraftColumn[], at: number): ColumnKind {
  const path = drafts[at]?.path ?? [];
  const others = drafts.filter(({ profile }) => !isUnfilled(profile));
  const deep = others.filter((other) => path.length > 1 && other.path.length === path.length);
  const namesakes = deep.filter((other) => lowest(other.path) === lowest(path));
  const band = path.slice(0, -1).join("/");
  const siblings = deep.filter((other) => other.path.slice(0, -1).join("/") === band);
  const besides = [filledBeside(drafts, at, -1), filledBeside(drafts, at, 1)];
  return onlyKind(namesakes) ?? onlyKind(siblings) ?? numbersOnBothSides(besides);
}

function onlyKind(drafts: readonly DraftColumn[]): ColumnKind | undefined {
  const kind = drafts[0]?.kind;
  return drafts.every((draft) => draft.kind === kind) ? kind : undefined;
}

function numbersOnBothSides(besides: readonly (DraftColumn | undefined)[]): ColumnKind {
  return besides.every((draft) => draft?.kind === "number") ? "number" : "text";
}

function filledBeside(
  drafts: readonly DraftColumn[],
  at: number,
  step: 1 | -1
): DraftColumn | undefined {
  for (let i = at + step; i >= 0 && i < drafts.length; i += step) {
    const draft = drafts[i];
    if (draft !== undefined && !isUnfilled(draft.profile)) return draft;
  }
  return undefined;
}

/** Nothing in its body, and no header but the end of a wide cell. */
function isSpacer(layout: Layout, rows: RowSpan, column: number, profile: ColumnProfile): boolean {
  if (profile.filled > 0) return false;
  for (let row = rows.first; row <= rows.last; row++) {
    const merge = layout.mergeAt(row, column);
    const owns = merge === undefined || merge.left === column;
    if (owns && layout.textAt(merge?.top ?? row, column) !== "") return false;
  }
  return true;
}
