/**
 * A source cell that changes after the sheet was made is followed, or flagged; never passed over.
 *
 * Numbers and blanks are followed: the old formulas then show what a sheet made afresh would show.
 * Any other text is flagged: the unit has no score, sinks below the ranked ones, and a line warns.
 */
import assert from "node:assert";
import fc from "fast-check";
import { labelsIn } from "../../src/reports/labels";
import { rankingReport } from "../../src/reports/ranking-report";
import { AS_OF_ROW, UNIT_ROW, layoutOf } from "../../src/reports/ranking-layout";
import { a1 } from "../../src/spreadsheet/address";
import type { CellValue } from "../../src/spreadsheet/grid";
import type { Shown } from "../../src/spreadsheet/sheet";
import { BOOLEANS_ARE_NUMBERS, TABLES_PER_WORKBOOK, evaluate } from "../support/evaluate-engine";
import type { Evaluated } from "../support/evaluate-univer";
import { rankingInputOf, sourceSheet } from "../support/office-table";
import type { OfficeTable } from "../support/office-table";
import { agree } from "./disagreements";
import { anyTable } from "./generated-tables";

const TABLES = Math.ceil(Number(process.env["PARITY_TABLES"] ?? 300) / 3);
const SEED = 20130101;

interface Change {
  readonly group: number;
  readonly unit: number;
  readonly indicator: number;
  /** Of the unit's cells for the indicator: 0 is the target, then the actual's. */
  readonly part: number;
  readonly to: CellValue;
}

const anyChange = fc.record({
  group: fc.nat(5),
  unit: fc.nat(5),
  indicator: fc.nat(5),
  part: fc.nat(3),
  to: fc.oneof(
    fc.integer({ min: 0, max: 5000 }).map((n): CellValue => n / 10),
    fc.constantFrom<CellValue>(
      undefined,
      "",
      "—",
      "改成了文字",
      "12",
      "约12",
      BOOLEANS_ARE_NUMBERS ? "是" : false,
      {
        error: "#DIV/0!",
      }
    )
  ),
});

describe("ranking report: a changed source", function () {
  this.timeout(0);

  const cases = fc
    .sample(fc.tuple(anyTable, anyChange), { numRuns: TABLES, seed: SEED })
    .map(([table, change], i) => caseOf({ ...table, sheet: `任务 ${i + 1}` }, change));

  for (let from = 0; from < cases.length; from += TABLES_PER_WORKBOOK) {
    it(`is followed or flagged, cases ${from + 1} to ${from + TABLES_PER_WORKBOOK}`, async () => {
      const some = cases.slice(from, from + TABLES_PER_WORKBOOK);
      const reports = some.map(({ before }) => rankingReport(rankingInputOf(before)));
      const evaluated = await evaluate(
        some.map(({ after }) => sourceSheet(after)),
        reports
      );
      const wrong = some.flatMap((one) =>
        one.followed ? notFollowed(one, evaluated) : notFlagged(one, evaluated)
      );
      assert.strictEqual(wrong.slice(0, 10).join("\n"), "");
    });
  }

  it("meets both kinds", () => {
    const followed = cases.filter((one) => one.followed).length;
    assert.ok(followed > cases.length / 4 && followed < (cases.length * 3) / 4, `${followed}`);
  });
});

interface Case {
  readonly before: OfficeTable;
  readonly after: OfficeTable;
  readonly says: string;
  readonly followed: boolean;
  readonly group: number;
  readonly unit: number;
}

function caseOf(before: OfficeTable, wish: Change): Case {
  const group = wish.group % before.groups.length;
  const units = before.groups[group]?.units ?? [];
  const unit = wish.unit % units.length;
  const figures = units[unit]?.figures ?? [];
  const indicator = wish.indicator % figures.length;
  const cells = [figures[indicator]?.target, ...(figures[indicator]?.actual ?? [])];
  const part = wish.part % cells.length;
  const [target, ...actual] = cells.map((was, i) => (i === part ? wish.to : was));
  const changed = { target, actual };
  const after = {
    ...before,
    groups: before.groups.map((one, g) => ({
      ...one,
      units: one.units.map((row, u) =>
        g === group && u === unit
          ? { ...row, figures: row.figures.map((was, k) => (k === indicator ? changed : was)) }
          : row
      ),
    })),
  };
  const was = cells[part];
  const says = `${before.sheet} group ${group} unit ${unit} indicator ${indicator} part ${part}: ${print(was)} → ${print(wish.to)}`;
  return { before, after, says, followed: isFollowed(was, wish.to), group, unit };
}

function isFollowed(was: CellValue, to: CellValue): boolean {
  if (typeof to === "number" || to === undefined || to === "") return true;
  return typeof to === "object" ? typeof was === "object" : to === was;
}

/** Compares all of the 榜单 and the 底稿 with a sheet made afresh. */
function notFollowed({ before, after, says }: Case, evaluated: Evaluated): readonly string[] {
  const fresh = rankingReport(rankingInputOf(after));
  const { board, working, totalRow } = layoutOf(rankingInputOf(before));
  const wrong: string[] = [];
  for (let row = AS_OF_ROW; row <= totalRow; row++) {
    if (row === UNIT_ROW) continue;
    for (let column = board.mark; column <= working.remark; column++) {
      if (column > board.remark && column < working.unit) continue;
      const expected = shownAt(fresh.rows[row]?.[column]);
      const found = evaluated(fresh.name, row, column);
      if (!agree(expected ?? "", found))
        wrong.push(`${says}; ${a1({ row, column })}: ${print(found)}, afresh ${print(expected)}`);
    }
  }
  return wrong;
}

function notFlagged({ before, says, group, unit }: Case, evaluated: Evaluated): readonly string[] {
  const input = rankingInputOf(before);
  const labels = labelsIn(input.language);
  const { board, working, groups } = layoutOf(input);
  const span = groups[group];
  if (span === undefined) return [`${says}: no group`];
  const row = span.first + unit;
  const name = input.sheetName;
  const scores = Array.from({ length: span.last - span.first + 1 }, (_, i) => span.first + i);
  const ranked = scores.filter((at) => typeof evaluated(name, at, working.rank) === "number");
  const checks: readonly (readonly [string, boolean])[] = [
    ["the score says so", evaluated(name, row, working.score) === labels.changed],
    ["no rank", evaluated(name, row, working.rank) === labels.none],
    ["below the ranked", Number(evaluated(name, row, working.key)) > ranked.length],
    ["warned", evaluated(name, UNIT_ROW, board.mark) === labels.board.sourceChanged],
  ];
  return checks.filter(([, holds]) => !holds).map(([check]) => `${says}: not ${check}`);
}

function shownAt(what: unknown): Shown | undefined {
  if (typeof what !== "object" || what === null) return undefined;
  if ("shown" in what) return what.shown as Shown;
  return "value" in what ? (what.value as Shown) : undefined;
}

function print(value: CellValue): string {
  return JSON.stringify(value) ?? "blank";
}
