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

export function excelMembers(source = readFileSync(TYPES_FILE, "utf8")): readonly ExcelMember[] {
  const members: ExcelMember[] = [];
  let inExcel = false;
  let type: string | undefined;
  let comment = "";
  let inComment = false;
  for (const line of source.split(/\r?\n/)) {
    if (/^(export )?declare namespace Excel\b/.test(line)) inExcel = true;
    else if (line.startsWith("}")) inExcel = false;
    if (!inExcel) continue;
    if (/^\s*\/\*\*/.test(line)) [comment, inComment] = ["", true];
    if (inComment) {
      comment += `${line}\n`;
      inComment = !line.includes("*/");
      continue;
    }
    const set = /\[Api set: (\w+) ([\w.]+)/.exec(comment)?.slice(1, 3).join(" ");
    const classLine = /^ {4}(?:export )?class (\w+)/.exec(line);
    if (classLine?.[1] !== undefined) {
      type = classLine[1];
      members.push({
        type,
        member: undefined,
        set: set?.toLowerCase().replace("excelapi", "ExcelApi"),
      });
    } else if (line.startsWith("    }")) type = undefined;
    const member = /^ {8}(?:readonly )?(\w+)[(:?<]/.exec(line)?.[1];
    if (type !== undefined && member !== undefined) {
      members.push({ type, member, set: set?.toLowerCase().replace("excelapi", "ExcelApi") });
    }
    comment = "";
  }
  return members;
}
