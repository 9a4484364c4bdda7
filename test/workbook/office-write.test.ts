/** What stands in Excel after a write. */
import assert from "node:assert";
import { block, cell } from "../../src/spreadsheet/address";
import { formula } from "../../src/spreadsheet/formula";
import { markName } from "../../src/spreadsheet/sheet";
import type { SheetModel } from "../../src/workbench/model/sheet-model";
import { richSheet } from "../support/rich-sheet";
import { closePlayed, playedWorkbook } from "./played-workbook";
import type { PlayedOptions } from "./played-workbook";

const USERS = [
  {
    name: "任务表",
    values: [
      ["单位", "任务"],
      ["城关镇", 5],
    ],
  },
];
const plain = { merges: [], conditionals: [], validations: [], charts: [], names: [] };

async function written(changes: Parameters<typeof richSheet>[0] = {}, options: PlayedOptions = {}) {
  const played = await playedWorkbook(USERS, { calculates: false, ...options });
  await played.workbook.write([richSheet(changes)]);
  const sheet = played.book.sheets[1] as SheetModel;
  return { ...played, sheet };
}

describe("cells in Excel", () => {
  afterEach(closePlayed);

  const texts = [
    ...["3-1", "=1+1", "+5", "-5", "@x", "'甲", "12%", "１２", "TRUE", "#N/A", "2024-2-29", "007"],
    ...[" 甲 ", "", "甲\n乙", "＝1+1", "\t=x", "5亿元"],
  ];
  for (const text of texts) {
    it(`${JSON.stringify(text)} stays text, under any format`, async () => {
      const rows = [[{ value: text }, { value: text, style: "asText" }]];
      const { sheet } = await written({
        ...plain,
        rows,
        styles: { asText: { numberFormat: "@" } },
      });
      assert.strictEqual(sheet.cells.at(0, 0)?.value, text);
      if (text !== "") assert.strictEqual(sheet.cells.at(0, 1)?.value, text);
      assert.strictEqual(sheet.cells.at(0, 0)?.formula, undefined);
    });
  }

  it("formulas are formulas, numbers and truth values themselves", async () => {
    const sum = formula`SUM(${block(cell(0, 0), cell(0, 1))})`;
    const rows = [[{ value: 2 }, { value: true }, { formula: sum, shown: 2 }]];
    const { sheet } = await written({ ...plain, rows });
    assert.deepStrictEqual(
      [0, 1, 2].map(
        (column) => sheet.cells.at(0, column)?.formula ?? sheet.cells.at(0, column)?.value
      ),
      [2, true, "SUM(A1:B1)"]
    );
  });

  it("formulas follow a sheet that got another name than it wanted", async () => {
    const { workbook, book } = await playedWorkbook([...USERS, { name: "排名表", values: [[1]] }], {
      calculates: false,
    });
    const there = formula`${cell(0, 0, "底稿")}`;
    const draft = richSheet({ ...plain, name: "底稿", mark: "draft", rows: [[{ value: 1 }]] });
    await workbook.write([draft]);
    const renamed = book.sheets[2];
    if (renamed !== undefined) book.renameSheet(renamed, "底稿（旧）");
    const board = richSheet({ ...plain, rows: [[{ formula: there, shown: 1 }]] });
    await workbook.write([board, draft]);
    assert.strictEqual(book.sheets[3]?.name, "排名表 (2)");
    assert.strictEqual(book.sheets[3]?.cells.at(0, 0)?.formula, "'底稿（旧）'!A1");
  });
});

describe("the dress of a sheet in Excel", () => {
  afterEach(closePlayed);

  it("gives each cell its look", async () => {
    const { sheet } = await written();
    const look = (key: string, row: number, column: number) => sheet.looks.at(key, row, column);
    assert.deepStrictEqual(
      [look("font.name", 0, 0), look("font.size", 0, 0), look("font.bold", 0, 0)],
      ["方正小标宋简体", 18, true]
    );
    assert.deepStrictEqual([look("fill.color", 2, 6), look("wrap", 2, 6)], ["#D9E1F2", true]);
    assert.deepStrictEqual([look("fill.color", 3, 1), look("wrap", 3, 1)], [undefined, undefined]);
    assert.strictEqual(look("font.color", 4, 3), "#7F7F7F");
    assert.deepStrictEqual([look("indent", 5, 2), look("horizontal", 5, 2)], [1, "Right"]);
    assert.strictEqual(look("border.bottom.style", 3, 3), "Continuous");
    assert.strictEqual(look("border.right.color", 8, 6), "#BFBFBF");
    assert.strictEqual(sheet.formatAt(3, 2), "0.00");
    assert.strictEqual(sheet.formatAt(0, 0), "General");
  });

  it("sets widths, heights, merges, panes, grid lines and the tab", async () => {
    const { sheet } = await written({ columns: [{ width: 6 }, { width: 10, hidden: true }] });
    assert.deepStrictEqual(
      [...sheet.columnWidths],
      [
        [0, 39.75],
        [1, 63.75],
      ]
    );
    assert.deepStrictEqual(
      [...sheet.rowHeights],
      [
        [0, 36],
        [12, 30],
      ]
    );
    assert.deepStrictEqual([...sheet.hiddenColumns], [1]);
    assert.deepStrictEqual(sheet.merges, [{ top: 0, left: 0, bottom: 0, right: 6 }]);
    assert.deepStrictEqual(sheet.frozen, { top: 0, left: 0, bottom: 2, right: 1 });
    assert.deepStrictEqual([sheet.showGridlines, sheet.tabColor], [false, "#C00000"]);
  });

  it("sets rules in their order of rank, and what cells take", async () => {
    const { sheet } = await written();
    assert.deepStrictEqual(
      sheet.conditionals.map(({ type, set }) => [
        type,
        set["custom.rule.formula"] ?? set["dataBar.upperBoundRule"],
      ]),
      [
        ["DataBar", { type: "Number", formula: "=100" }],
        ["DataBar", undefined],
        ["Custom", "=$A4>=5"],
      ]
    );
    assert.strictEqual(sheet.conditionals[2]?.set["custom.format.numberFormat"], "0.000");
    assert.strictEqual(sheet.charts[0]?.set["axes.valueAxis.minimum"], 0);
    assert.deepStrictEqual(
      sheet.validations.map(({ set }) => set["rule"]),
      [
        { list: { inCellDropDown: true, source: "113,112" } },
        { decimal: { formula1: "=0", formula2: "=100", operator: "Between" } },
        { date: { formula1: "=40000", formula2: "=60000", operator: "Between" } },
      ]
    );
  });

  it("draws charts from the cells, and knows them by name", async () => {
    const { sheet } = await written();
    const [column, bar] = sheet.charts;
    assert.deepStrictEqual([column?.set["name"], bar?.set["name"]], ["scorecard.1", "scorecard.2"]);
    assert.deepStrictEqual([column?.set["title.text"], bar?.series.length], ["得分 & 排名", 2]);
    assert.deepStrictEqual(bar?.series[1], {
      set: { ...bar?.series[1]?.set, name: "相对率" },
      values: "排名表!D4:D9",
      categories: "排名表!B4:B9",
    });
    assert.deepStrictEqual(column?.at, { top: 15, left: 0, bottom: 30, right: 4 });
    assert.strictEqual(bar?.set["axes.categoryAxis.reversePlotOrder"], true);
  });

  it("sets up the print", async () => {
    const { sheet } = await written();
    assert.deepStrictEqual(sheet.page.printArea, { top: 0, left: 0, bottom: 51, right: 6 });
    assert.deepStrictEqual([sheet.page.titleRows?.top, sheet.page.titleRows?.bottom], [0, 2]);
    assert.strictEqual(sheet.page.set["orientation"], "Landscape");
    assert.deepStrictEqual(sheet.page.set["horizontalPageBreaks"], [15]);
  });

  it("marks the sheet by a hidden name of the workbook, and keeps its own names local", async () => {
    const { book, sheet } = await written();
    const mark = book.names.get(markName("rank.1.任务表").toLowerCase());
    assert.deepStrictEqual([mark?.visible, mark?.refersTo], [false, "排名表!$A$1"]);
    assert.deepStrictEqual([...sheet.names.keys()], ["得分"]);
  });
});

describe("a rerun in Excel", () => {
  afterEach(closePlayed);

  it("leaves nothing of the run before", async () => {
    const once = await written({ ...plain, rows: [[{ value: 1 }]], rowHeights: {}, columns: [] });
    const fresh = { ...once.sheet };
    const twice = await written();
    await twice.workbook.write([
      richSheet({ ...plain, rows: [[{ value: 1 }]], rowHeights: {}, columns: [] }),
    ]);
    const { cells, looks, merges, charts, conditionals, validations, names } = twice.sheet;
    assert.deepStrictEqual([...cells.all()], [...fresh.cells.all()]);
    assert.deepStrictEqual(
      [merges, charts, conditionals, validations, names.size],
      [[], [], [], [], 0]
    );
    assert.deepStrictEqual([...twice.sheet.rowHeights, ...twice.sheet.columnWidths], []);
    assert.strictEqual(looks.at("fill.color", 2, 2), undefined);
  });

  it("keeps the sheet itself, so that formulas that refer to it stand", async () => {
    const { workbook, book, sheet } = await written();
    const user = book.sheets[0];
    assert.ok(user);
    const on = { top: 4, left: 0, bottom: 4, right: 0 };
    book.write(user, on, [{ row: 4, column: 0, raw: "=排名表!C4" }]);
    await workbook.write([richSheet()]);
    assert.strictEqual(book.sheets[1], sheet);
    assert.strictEqual(user.cells.at(4, 0)?.formula, "排名表!C4");
  });

  it("keeps a chart and a name that the user put on our sheet", async () => {
    const { workbook, sheet } = await written();
    const on = { top: 0, left: 0, bottom: 3, right: 1 };
    sheet.charts.push({ id: "{1}", type: "Pie", source: on, set: { name: "饼图" }, series: [] });
    sheet.names.set("我的", { name: "我的", refersTo: "排名表!$A$1", visible: true, comment: "" });
    await workbook.write([richSheet()]);
    assert.deepStrictEqual(
      sheet.charts.map(({ set }) => set["name"]),
      ["饼图", "scorecard.1", "scorecard.2"]
    );
    assert.deepStrictEqual([...sheet.names.keys()].sort(), ["得分", "我的"].sort());
  });

  it("adds a sheet anew where the user deleted ours, under the same mark", async () => {
    const { workbook, book, sheet } = await written();
    book.removeSheet(sheet);
    const [again] = await workbook.write([richSheet()]);
    assert.deepStrictEqual([again?.name, again?.replaced], ["排名表", false]);
    const infos = await workbook.sheets();
    assert.strictEqual(infos[1]?.mark, "rank.1.任务表");
  });
});

describe("an older Excel", () => {
  afterEach(closePlayed);

  for (const version of ["1.8", "1.9", "1.10", "1.13"]) {
    it(`with ExcelApi ${version} gets what it can, twice, and takes it back`, async () => {
      const { workbook, book, sheet } = await written({}, { version });
      assert.strictEqual(sheet.cells.at(3, 1)?.value, "城关镇");
      assert.strictEqual(sheet.page.printArea === undefined, version === "1.8");
      await workbook.write([richSheet({ ...plain, rows: [[{ value: "新" }]] })]);
      await workbook.undo();
      assert.strictEqual(sheet.cells.at(3, 1)?.value, "城关镇");
      assert.deepStrictEqual(sheet.merges.length, 1);
      assert.strictEqual(book.sheets.length, 2);
    });

    it(`with ExcelApi ${version} tells hidden rows and columns`, async () => {
      const values = Array.from({ length: 8 }, (_, i) => [i, i, i]);
      const merges = [block(cell(0, 0), cell(0, 1))];
      const given = { name: "表", values, hiddenRows: [2, 3, 7], hiddenColumns: [1], merges };
      const { workbook } = await playedWorkbook([given], { calculates: false, version });
      const grid = await workbook.read("表");
      assert.deepStrictEqual([[...grid.hiddenRows], [...grid.hiddenColumns]], [[2, 3, 7], [1]]);
      assert.deepStrictEqual(grid.merges, version === "1.13" ? merges : []);
    });
  }
});
