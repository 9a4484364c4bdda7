/** Each column of a table: path, unit, kind, role, indicator, variant, month and parent. */
import { isTask, columnRoles } from "./column-roles";
import type { ColumnProfile } from "./column-profile";
import { draftColumns } from "./draft-columns";
import type { DraftFacts, DraftColumn } from "./draft-columns";
import { nameIndicators } from "./indicators";
import type { NamedIndicator, RoledPath, Surroundings } from "./indicators";
import { pairInBand } from "./pair-in-band";
import type { Layout } from "./layout";
import type { RoleTold } from "./overrides";
import { withoutUnit } from "../cells/read-units";
import { fold } from "../words/fold";
import { headerWord, roleOfWord } from "../words/match-words";
import type { RoleMatch } from "../words/match-words";
import type { Column, Role } from "../table";

export interface DescribedColumn {
  readonly column: Column;
  readonly profile: ColumnProfile;
  /** By a pattern or by the sheet's other tables, not by the column's own words. */
  readonly guessed?: "role" | NamedIndicator["from"];
}

export interface BodyFacts extends DraftFacts {
  readonly around: Surroundings;
  /** Decided by a person. */
  readonly roles: ReadonlyMap<number, RoleTold>;
}

/** A role match as a column keeps it. */
interface Known {
  readonly role: Role;
  readonly variant?: string | undefined;
  readonly month?: number;
}

export function describeColumns(layout: Layout, facts: BodyFacts): readonly DescribedColumn[] {
  const drafts = draftColumns(layout, facts);
  const found = columnRoles(drafts);
  const matches = drafts.map(({ column }, i) => decided(facts.roles.get(column), found[i]));
  const roled = drafts.map((draft, i) => ({ ...draft, role: matches[i]?.role }));
  const names = namesOf(roled, facts.around);
  return drafts.map((draft, i) => {
    const guessed = isConfirmed(i, roled, names) ? undefined : guessOf(matches[i], names[i]);
    const match = withVariant(i, matches, names);
    const plain = columnOf(draft, match, names[i], parentOf(i, roled, names));
    const isPart = match?.role === "costComponent";
    const component = componentOf(draft, facts.roles.get(draft.column));
    const column = isPart ? { ...plain, component } : plain;
    return { column, profile: draft.profile, ...(guessed && { guessed }) };
  });
}

/** In a long table each row names its own indicator. */
function namesOf(
  columns: readonly RoledPath[],
  around: Surroundings
): readonly (NamedIndicator | undefined)[] {
  const long = columns.some(({ role }) => role === "indicator");
  if (long || !isTask(columns)) return columns.map(() => undefined);
  return pairInBand(columns, nameIndicators(columns, around));
}

/** 确保 and 力争 tell the targets of one indicator apart; a lone target needs no such name. */
function withVariant(
  at: number,
  matches: readonly (RoleMatch | undefined)[],
  names: readonly (NamedIndicator | undefined)[]
): Known | undefined {
  const match = matches[at];
  if (match?.variant === undefined) return match;
  const several = matches.filter(
    (other, i) => other?.role === "target" && names[i]?.indicator === names[at]?.indicator
  );
  return several.length > 1 ? match : { ...match, variant: undefined };
}

function decided(told: RoleTold | undefined, found: RoleMatch | undefined): RoleMatch | undefined {
  return told === undefined ? found : { ...found, role: told.role, exact: true };
}

/** 征地补偿 of a cost: by its header, or as a person named it. */
function componentOf({ path }: DraftColumn, told: RoleTold | undefined): string {
  return told?.component ?? withoutUnit(path[path.length - 1] ?? "");
}

/** 内资任务 is 内资 and 任务; 任务/内资 stands beside 完成/内资: their words leave no doubt. */
function isConfirmed(
  at: number,
  columns: readonly RoledPath[],
  names: readonly (NamedIndicator | undefined)[]
): boolean {
  const [column, name] = [columns[at], names[at]];
  if (column === undefined || name?.from !== "header") return false;
  const leaf = headerWord(column.path[column.path.length - 1] ?? "");
  const rest = leaf.replace(fold(name.indicator), "");
  if (rest !== "") return roleOfWord(rest)?.role === column.role && rest !== leaf;
  const other = column.role === "target" ? "actual" : "target";
  return columns.some(({ role }, i) => role === other && names[i]?.indicator === name.indicator);
}

function guessOf(
  match: RoleMatch | undefined,
  name: NamedIndicator | undefined
): DescribedColumn["guessed"] {
  if (name !== undefined && name.from !== "header") return name.from;
  return match !== undefined && !match.exact ? "role" : undefined;
}

function columnOf(
  { column, path, kind, unit }: DraftColumn,
  match: Known | undefined,
  name: NamedIndicator | undefined,
  parent: number | undefined
): Column {
  return {
    column,
    path,
    ...(unit !== undefined && { unit }),
    ...(kind !== undefined && { kind }),
    ...(match !== undefined && { role: match.role }),
    ...(name !== undefined && { indicator: name.indicator }),
    ...(match?.variant !== undefined && { variant: match.variant }),
    ...(match?.month !== undefined && { month: match.month }),
    ...(parent !== undefined && { parent }),
  };
}

/** A 其中 column is part of the nearest whole before it of the same indicator. */
function parentOf(
  at: number,
  columns: readonly (DraftColumn & { readonly role: Role | undefined })[],
  names: readonly (NamedIndicator | undefined)[]
): number | undefined {
  if (columns[at]?.role !== "ofWhich") return undefined;
  for (let i = at - 1; i >= 0; i--) {
    const { role, column } = columns[i] ?? {};
    const same = names[i]?.indicator === names[at]?.indicator;
    if (same && role !== undefined && WHOLES.includes(role)) return column;
  }
  return undefined;
}

const WHOLES: readonly Role[] = [
  "actual",
  "certified",
  "reported",
  "target",
  "monthActual",
  "amount",
  "arrived",
];
