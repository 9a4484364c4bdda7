/**
 * Evaluates in a process of its own, which takes with it what Univer keeps of every book that it ever held:
 * a thousand books one after the other are more than one process can carry.
 */
import { fork } from "node:child_process";
import type { CellValue } from "../../src/spreadsheet/grid";
import type { Formula } from "../../src/spreadsheet/formula";
import type { Sheet, SheetCell } from "../../src/spreadsheet/sheet";
import { evaluateWithUniver } from "./evaluate-univer";
import type { Evaluated, SourceSheet } from "./evaluate-univer";

interface Asked {
  readonly sources: readonly SourceSheet[];
  readonly reports: readonly Sheet[];
}

type Values = ReadonlyMap<string, readonly (readonly CellValue[])[]>;

export async function evaluateApart(
  sources: readonly SourceSheet[],
  reports: readonly Sheet[]
): Promise<Evaluated> {
  const child = fork(__filename, [], {
    execArgv: ["--import", "tsx"],
    serialization: "advanced",
  });
  const asked: Asked = { sources, reports: reports.map(strung) };
  child.send(asked);
  const values = await new Promise<Values>((resolve, reject) => {
    child.once("message", (answered) => resolve(answered as Values));
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`the evaluating process ended with ${code}`)));
  });
  child.disconnect();
  return (sheet, row, column) => values.get(sheet)?.[row]?.[column];
}

/** A formula strings itself together when it is asked to, and cannot be asked over there. */
function strung(report: Sheet): Sheet {
  const told = (what: SheetCell | undefined): SheetCell | undefined =>
    what !== undefined && "formula" in what
      ? { ...what, formula: { formula: what.formula.formula } as Formula }
      : what;
  return { ...report, rows: report.rows.map((cells) => cells.map(told)) };
}

async function answer({ sources, reports }: Asked): Promise<Values> {
  const found = await evaluateWithUniver(sources, reports);
  return new Map(
    reports.map(({ name, rows }) => [
      name,
      rows.map((cells, row) => cells.map((_, column) => found(name, row, column))),
    ])
  );
}

if (require.main === module)
  process.once("message", (asked) => void answer(asked as Asked).then((it) => process.send?.(it)));
