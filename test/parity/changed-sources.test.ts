/**
 * A source cell that changes after the sheet was made is followed, or flagged; never passed over.
 *
 * Numbers and blanks are followed: the old formulas then show what a sheet made afresh would show.
 * Any other text is flagged: the unit has no score, sinks below the ranked ones, and a line warns.
 */
import assert from "node:assert";
import fc from "fast-check";
import { labelsIn } from "../../src/reports/labels/labels-in";
import { rankingReport } from "../../src/reports/ranking/ranking-report";
import { UNIT_ROW, layoutOf } from "../../src/reports/ranking/ranking-layout";
import type { CellValue } from "../../src/spreadsheet/grid";
import { BOOLEANS_ARE_NUMBERS, TABLES_PER_WORKBOOK, evaluate } from "../support/evaluate-engine";
import type { Evaluated } from "../support/evaluate-univer";
import { rankingInputOf, sourceSheet } from "../support/office-table";
import type { OfficeTable } from "../support/office-table";
import { unlikeFresh } from "./unlike-fresh";
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

  const named: readonly { readonly says: string; readonly change: Partial<Change> }[] = [
    { says: "a month becomes text", change: { part: 2, to: "约3" } },
    { says: "a month becomes a number", change: { part: 3, to: 7 } },
    { says: "a month is cleared", change: { part: 1, to: undefined } },
    { says: "a month typed as text becomes a number", change: { unit: 1, part: 2, to: 5 } },
    { says: "a month typed as text becomes another text", change: { unit: 1, part: 2, to: "6" } },
    { says: "a month typed as text is cleared", change: { unit: 1, part: 2, to: undefined } },
    { says: "a month's dash becomes a number", change: { unit: 1, part: 3, to: 1 } },
    { says: "a cleaned target becomes a number", change: { unit: 1, part: 0, to: 9 } },
    { says: "a cleaned target becomes another text", change: { unit: 1, part: 0, to: "９" } },
    { says: "a target becomes a dash", change: { part: 0, to: "—" } },
    { says: "a unit gets its first target", change: { unit: 2, part: 0, to: 4 } },
    { says: "an error is repaired", change: { unit: 2, part: 1, to: 4 } },
  ];

  it("is followed or flagged, one by one", async () => {
    const some = named.map(({ change }, i) =>
      caseOf({ ...MONTHS, sheet: `月报 ${i + 1}` }, { ...FIRST, ...change })
    );
    const reports = some.map(({ before }) => rankingReport(rankingInputOf(before)));
    const sources = some.map(({ after }) => sourceSheet(after));
    const evaluated = await evaluate(sources, reports);
    const wrong = some.flatMap((one, i) =>
      (one.followed ? notFollowed(one, evaluated) : notFlagged(one, evaluated)).map(
        (what) => `${named[i]?.says}: ${what}`
      )
    );
    assert.strictEqual(wrong.slice(0, 10).join("\n"), "");
  });

  it("notices a unit added below", async () => {
    const table = { ...MONTHS, sheet: "月报" };
    const { name, values } = sourceSheet(table);
    const input = rankingInputOf(table);
    const evaluated = await evaluate(
      [{ name, values: [...values, ["丁"]] }],
      [rankingReport(input)]
    );
    const warning = evaluated(input.sheetName, UNIT_ROW, layoutOf(input).board.mark);
    assert.strictEqual(warning, labelsIn("zh").board.sourceChanged);
  });

  it("meets both kinds", () => {
    const followed = cases.filter((one) => one.followed).length;
    assert.ok(followed > cases.length / 4 && followed < (cases.length * 3) / 4, `${followed}`);
  });
});

const FIRST: Change = { group: 0, unit: 0, indicator: 0, part: 0, to: undefined };

/** Three months summed: numbers and a blank; text and a dash among them; nothing to begin with. */
const MONTHS: Omit<OfficeTable, "sheet"> = {
  title: "月报",
  asOf: { year: 2012, month: 3, day: 31 },
  period: { kind: "monthly" },
  ties: "113",
  cap: 1,
  bottom: 1,
  indicators: [
    { name: "签约", unit: { kind: "count", of: "个", scale: 0 }, unitText: "个" },
    { name: "开工", unit: { kind: "count", of: "个", scale: 0 }, unitText: "个" },
  ],
  groups: [
    {
      name: "",
      units: [
        { name: "甲", figures: [months(10, 1, 2, undefined), months(5, 5)] },
        { name: "乙", figures: [months("１０", 1, "2", "—"), months(5, 1)] },
        { name: "丙", figures: [months("—", { error: "#REF!" }), months(5, 2)] },
      ],
    },
  ],
};

function months(target: CellValue, ...actual: readonly CellValue[]) {
  return { target, actual: [0, 1, 2].map((i) => actual[i]) };
}

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

function notFollowed({ before, after, says }: Case, evaluated: Evaluated): readonly string[] {
  return unlikeFresh(before, after, evaluated).map((wrong) => `${says}; ${wrong}`);
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

function print(value: CellValue): string {
  return JSON.stringify(value) ?? "blank";
}
