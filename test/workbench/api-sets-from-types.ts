/**
 * Which requirement set each member of Excel's belongs to, read from the comments of
 * @types/office-js: `[Api set: ExcelApi 1.9]`. What is only in preview has the version "beta".
 *
 * The result is kept in src/workbench/excel/api-sets.json; UPDATE_GOLDENS=1 writes it anew.
 */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";

export type ApiSets = Readonly<Record<string, Readonly<Record<string, string>>>>;

export const TYPES_FILE = resolve("node_modules/@types/office-js/index.d.ts");
export const API_SETS_FILE = resolve("src/workbench/excel/api-sets.json");

export interface ExcelMember {
  readonly type: string;
  /** undefined for the type itself. */
  readonly member: string | undefined;
  readonly set: string | undefined;
}

export function apiSets(members: readonly ExcelMember[]): ApiSets {
  const types: Record<string, Record<string, string>> = {};
  for (const { type, member, set } of members) {
    if (set === undefined) continue;
    const sets = (types[type] ??= {});
    if (member === undefined) sets["since"] = set;
    else if (!(sets[set] ?? "").split(" ").includes(member)) {
      sets[set] = sets[set] === undefined ? member : `${sets[set]} ${member}`;
    }
  }
  return types;
}

/** A comment, the head of a class, a member of one, the end of one: in the order they stand. */
const PIECES =
  /\/\*\*([\s\S]*?)\*\/|^ {4}(?:export )?class (\w+)|^ {8}(?:readonly )?(\w+)[(:?<]|^( {4}\})/gm;

export function excelMembers(source = readFileSync(TYPES_FILE, "utf8")): readonly ExcelMember[] {
  const members: ExcelMember[] = [];
  let type: string | undefined;
  let comment = "";
  for (const piece of excelNamespaces(source).matchAll(PIECES)) {
    const [, words, classHead, memberHead, end] = piece;
    if (words !== undefined) {
      comment = words;
      continue;
    }
    const set = /\[Api set: (\w+) ([\w.]+)/.exec(comment)?.slice(1, 3).join(" ");
    comment = "";
    if (end !== undefined) type = undefined;
    if (classHead !== undefined) type = classHead;
    const member = memberHead;
    if (type !== undefined && end === undefined) members.push({ type, member, set });
  }
  return members;
}

function excelNamespaces(source: string): string {
  return (source.match(/^(?:export )?declare namespace Excel \{[\s\S]*?^\}/gm) ?? []).join("\n");
}
