import assert from "node:assert/strict";
import { exportFindings } from "../../src/app/export-findings";
import { findingList } from "../../src/app/finding-list";
import { firstSheet } from "../../src/app/first-sheet";
import { toReckonLand } from "../../src/app/land/study-land";
import { peekAt } from "../../src/app/peek";
import { orderedRows, previewOf } from "../../src/app/ranking/preview";
import { sourceSheet } from "../../src/app/source-sheet";
import { findTables, studySheet } from "../../src/app/study";
import { toRank } from "../../src/app/ranking/study-ranking";
import { summaryOf } from "../../src/app/summary";
import type { Finding } from "../../src/reader/finding";
import { COVER, LEDGER, StagedWorkbook, TASKS } from "../support/staged-workbook";

const TWO = [...TASKS, [], [], ...TASKS];
const look = (workbook: StagedWorkbook, sheet = "任务表") =>
  studySheet(workbook, { sheet, choice: {} }, toRank("zh"));

describe("a sheet studied", () => {
  it("comes down to a few figures", async () => {
    const summary = summaryOf(await look(new StagedWorkbook({ 任务表: TASKS })));
    const { title, range, units, indicators, asOf, timeProgress } = summary;
    assert.deepEqual(
      [title, range, units, indicators, asOf, timeProgress],
      ["2012年1—11月招商引资任务完成情况表", "A2:F6", 3, 2, "2012-11-30", "91.67"]
    );
  });

  it("has nothing to rank where there is no table", async () => {
    const study = await look(new StagedWorkbook({ 任务表: COVER }));
    assert.deepEqual([study.prepared, summaryOf(study).units], [undefined, 0]);
  });

  const choices = [
    { says: "the first of two tables", extra: {}, gives: 1 },
    { says: "the table that is told", extra: { choice: { ordinal: 2 } }, gives: 2 },
    {
      says: "the table that the selection lies in",
      extra: { selection: { top: 12, left: 1, bottom: 12, right: 1 } },
      gives: 2,
    },
    {
      says: "the told one, wherever the selection lies",
      extra: { choice: { ordinal: 1 }, selection: { top: 12, left: 1, bottom: 12, right: 1 } },
      gives: 1,
    },
  ];
  for (const { says, extra, gives } of choices) {
    it(`is about ${says}`, async () => {
      const workbook = new StagedWorkbook({ 任务表: TWO });
      const study = await studySheet(
        workbook,
        { sheet: "任务表", choice: {}, ...extra },
        toRank("zh")
      );
      assert.equal(study.tables.length, 2);
      assert.equal(study.ordinal, gives);
      const rows = study.findings.flatMap(({ cell }) => (cell ? [cell.row] : []));
      assert.ok(
        rows.every((row) => (gives === 1 ? row < 7 : row >= 6)),
        `rows ${rows.join(" ")}`
      );
    });
  }

  it("is one among the tables of the workbook", async () => {
    const workbook = new StagedWorkbook({ 说明: COVER, 任务表: TASKS, 两张: TWO });
    const places = (await findTables(workbook, toRank("zh"))).filter(({ isFit }) => isFit);
    assert.deepEqual(
      places.map(({ sheet, ordinal }) => `${sheet} ${ordinal}`),
      ["任务表 1", "两张 1", "两张 2"]
    );
    assert.equal(await firstSheet(workbook, toRank("zh")), "任务表");
  });

  it("is first seen in front where nothing can be ranked", async () => {
    const covers = new StagedWorkbook({ 说明: COVER, 附件: COVER });
    assert.equal(await firstSheet(covers, toRank("zh")), "说明");
    assert.equal(await firstSheet(covers, toRank("zh"), "附件"), "附件");
  });

  it("is first seen where there is a ledger, by whoever wants one", async () => {
    const book = new StagedWorkbook({ 任务表: TASKS, 台账: LEDGER, 又一本: LEDGER });
    assert.equal(await firstSheet(book, toReckonLand()), "台账");
    assert.equal(await firstSheet(book, toReckonLand(), "又一本"), "又一本");
    assert.equal(await firstSheet(book, toRank("zh"), "台账"), "任务表");
  });
});

describe("a preview", () => {
  it("shows what the sheet will show, the last places marked", async () => {
    const { prepared } = await look(new StagedWorkbook({ 任务表: TASKS }));
    assert.ok(prepared);
    const [group] = previewOf(prepared, 1).groups;
    const lines = orderedRows(group?.rows ?? [], "rank").map((row) =>
      [row.rankText, row.unit, row.score, row.lead, ...row.rates, row.bottom].join(" ")
    );
    assert.deepEqual(lines, [
      "1 城关镇 95.00 +3.33 100.00% 90.00% no",
      "2 河口镇 50.00 -41.67 50.00% 50.00% no",
      "3 山前乡 12.50 -79.17 25.00% — sure",
    ]);
  });

  it("stands in the order of the source where that is wanted", () => {
    const row = (rank: number | undefined, order: number) => ({
      unit: `${order}`,
      ...(rank === undefined ? {} : { rank }),
      rankText: "",
      score: "",
      lead: "",
      rates: [],
      points: [],
      vetoes: [],
      bottom: "no" as const,
      order,
    });
    const rows = [row(undefined, 0), row(2, 1), row(1, 2), row(2, 3)];
    const orders = (by: "rank" | "source") => orderedRows(rows, by).map(({ order }) => order);
    assert.deepEqual(
      [orders("source"), orders("rank")],
      [
        [0, 1, 2, 3],
        [2, 1, 3, 0],
      ]
    );
  });
});

describe("findings", () => {
  const findings: readonly Finding[] = [
    { code: "unit-without-target", severity: "note", about: { unit: "甲" } },
    {
      code: "bottom-tie",
      severity: "confirm",
      about: { group: "", bottom: 2, units: "甲、乙" },
      cell: { sheet: "任务表", row: 6, column: 3 },
    },
  ];

  it("are listed gravest first, with the cell to jump to", () => {
    const list = findingList(findings, "zh");
    assert.deepEqual(
      list.map(({ severity, items }) => [severity, items.map(({ place }) => place)]),
      [
        ["confirm", ["任务表!D7"]],
        ["note", [undefined]],
      ]
    );
    assert.deepEqual(list[0]?.items[0]?.at, findings[1]?.cell);
  });

  it("are written on a sheet of their own, and again on the same", async () => {
    const workbook = new StagedWorkbook({ 任务表: TASKS });
    const [first] = await exportFindings(
      workbook,
      { sheet: "任务表", findings },
      { language: "zh" }
    );
    const [again] = await exportFindings(
      workbook,
      { sheet: "任务表", findings },
      { language: "zh" }
    );
    assert.deepEqual([first?.name, again?.name, again?.replaced], ["问题清单", "问题清单", true]);
    const grid = await workbook.read("问题清单");
    assert.deepEqual(
      [grid.valueAt(2, 0), grid.valueAt(2, 1), grid.valueAt(2, 2)],
      [1, "待确认", "任务表!D7"]
    );
  });
});

describe("a cell among its neighbours", () => {
  it("is shown with their rows and columns, none above the first", async () => {
    const workbook = new StagedWorkbook({
      任务表: [
        ["甲", 1],
        [{ error: "#N/A" }, true],
      ],
    });
    const peek = await peekAt(workbook, { sheet: "任务表", row: 0, column: 0 });
    assert.deepEqual(peek.columns, ["A", "B"]);
    assert.deepEqual(
      peek.rows.map(({ row, cells }) => [
        row,
        ...cells.map(({ text, isIt }) => text + (isIt ? "*" : "")),
      ]),
      [
        [1, "甲*", "1"],
        [2, "#N/A", "true"],
      ]
    );
  });
});

describe("the source of a sheet", () => {
  const sheets = [
    { name: "任务表", visibility: "visible" as const, active: true },
    { name: "排名表", visibility: "visible" as const, active: false, mark: "rank.2.任务表" },
    { name: "清单", visibility: "visible" as const, active: false, mark: "findings.任务表" },
    { name: "旧", visibility: "visible" as const, active: false, mark: "rank.1.没了" },
    { name: "排名说明", visibility: "visible" as const, active: false, mark: "notice" },
    { name: "考核办法", visibility: "visible" as const, active: false, mark: "scheme.1" },
  ];
  const cases = [
    { inFront: "任务表", gives: "任务表" },
    { inFront: "排名表", gives: "任务表" },
    { inFront: "清单", gives: "任务表" },
    { inFront: "旧", gives: undefined },
    { inFront: "排名说明", gives: undefined },
  ];
  for (const { inFront, gives } of cases) {
    it(`of ${inFront} is ${gives ?? "unknown"}`, () => {
      assert.equal(sourceSheet(sheets, inFront), gives);
    });
  }

  it("of a 考核办法 is what was looked at before, for it is made for any table", () => {
    assert.equal(sourceSheet(sheets, "考核办法", "任务表"), "任务表");
    assert.equal(sourceSheet(sheets, "考核办法"), undefined);
    assert.equal(sourceSheet(sheets, "旧", "任务表"), undefined);
  });
});
