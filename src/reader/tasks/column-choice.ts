/** A choice among an indicator's columns, and the finding that says which was taken: the office may have meant another. */
import type { Finding } from "../finding";
import type { Column, Role, Table } from "../table";

/** What a person has said of a table that has several. */
export interface Meant {
  /** 上报 counts, though 认定 stands beside it. */
  readonly basis?: "reported";
  /** The target that is called so: 力争. */
  readonly variant?: string;
}

export type Report = (finding: Finding) => void;

export interface Choice {
  readonly table: Table;
  readonly name: string;
  readonly report: Report;
  readonly meant: Meant;
}

export function choose(
  choice: Choice,
  code: Finding["code"],
  taken: Column,
  others: readonly Column[]
): void {
  const severity = code === "whole-before-part" ? "note" : "confirm";
  const left = others.map(pathText).join("、");
  choice.report(
    choiceFinding(choice, code, severity, taken, { taken: pathText(taken), others: left })
  );
}

export function choiceFinding(
  { table, name }: Choice,
  code: Finding["code"],
  severity: Finding["severity"],
  { column }: Column,
  mention: Finding["about"]
): Finding {
  const cell = { sheet: table.sheet, row: table.headerRows.last, column };
  return { code, severity, cell, about: { indicator: name, ...mention } };
}

export function withRole(band: readonly Column[], role: Role): readonly Column[] {
  return band.filter((column) => column.role === role);
}

export function pathText({ path }: Column): string {
  return path.join("/");
}
