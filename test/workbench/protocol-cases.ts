/* eslint-disable office-addins/load-object-before-read -- it does not see what is loaded by path */
/** What a pane does, as in the captured examples of the protocol, and what it should see. */
interface Case {
  readonly says: string;
  readonly does: (context: Excel.RequestContext) => Promise<unknown>;
  readonly gives: unknown;
}

export const SALES_ROWS = [
  ["产品", "数量"],
  ["苹果", 3],
];

export const cases: readonly Case[] = [
  {
    says: "reads a range with its address",
    does: async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2");
      range.load("values,address");
      await context.sync();
      return [range.values, range.address];
    },
    gives: [SALES_ROWS, "'销售 数据'!A1:B2"],
  },
  {
    says: "loads a collection",
    does: async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.load("items/name,items/visibility");
      await context.sync();
      return sheets.items.map((sheet) => [sheet.name, sheet.visibility]);
    },
    gives: [
      ["销售 数据", "Visible"],
      ["Hidden", "Hidden"],
    ],
  },
  {
    says: "loads the first of a collection with a property beneath",
    does: async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.load({ $top: 1, name: true, protection: { protected: true } });
      await context.sync();
      return [sheets.items.length, sheets.items[0]?.protection.protected];
    },
    gives: [1, false],
  },
  {
    says: "loads everything where nothing is named",
    does: async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      // eslint-disable-next-line office-addins/no-empty-load -- that is the case
      sheet.load();
      await context.sync();
      return [sheet.name, sheet.position, sheet.showGridlines, sheet.tabColor];
    },
    gives: ["销售 数据", 0, true, ""],
  },
  {
    says: "loads looks",
    does: async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      range.load("format/fill/color,format/font/bold");
      await context.sync();
      return [range.format.fill.color, range.format.font.bold];
    },
    gives: ["#FFFFFF", false],
  },
  {
    says: "writes values, formats, formulas, a fill and a border, and calculates",
    does: async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("F1:G2");
      range.values = [
        [1, "a"],
        [null, true],
      ];
      range.numberFormat = [
        ["0.00", "@"],
        ["0.00", "@"],
      ];
      range.formulas = [
        ["=B2*C2", "x"],
        ["", ""],
      ];
      range.format.fill.color = "#ffff00";
      range.format.borders.getItem("EdgeTop").style = "Continuous";
      range.load("values,text,format/fill/color");
      const top = range.format.borders.getItem("EdgeTop");
      top.load("style");
      await context.sync();
      return [range.values, range.text[0], range.format.fill.color, top.style];
    },
    gives: [
      [
        [7.5, "x"],
        ["", ""],
      ],
      ["7.50", "x"],
      "#FFFF00",
      "Continuous",
    ],
  },
  {
    says: "adds a sheet and uses the same proxy in a second sync",
    does: async (context) => {
      const sheet = context.workbook.worksheets.add("New");
      sheet.load("id,name");
      sheet.activate();
      await context.sync();
      sheet.tabColor = "#FF0000";
      sheet.load("tabColor");
      await context.sync();
      return [sheet.name, sheet.tabColor];
    },
    gives: ["New", "#FF0000"],
  },
  {
    says: "gives null objects, and null children of them",
    does: async (context) => {
      const none = context.workbook.worksheets.getItemOrNullObject("Nope");
      none.load("name");
      const range = none.getRange("A1");
      range.load("values");
      await context.sync();
      const first = [none.isNullObject, range.isNullObject];
      none.load("name");
      await context.sync();
      return first;
    },
    gives: [true, true],
  },
  {
    says: "counts sheets",
    does: async (context) => {
      const [all, visible] = [false, true].map((only) =>
        context.workbook.worksheets.getCount(only)
      );
      await context.sync();
      return [all?.value, visible?.value];
    },
    gives: [2, 1],
  },
  {
    says: "takes ranges as arguments: a chart and its place, a name",
    does: async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange("A1:B3");
      const chart = sheet.charts.add("ColumnClustered", range, "Auto");
      chart.title.text = "图";
      chart.setPosition("D2", range.getOffsetRange(5, 5));
      const name = context.workbook.names.add("排名.区域", range);
      name.visible = false;
      name.load("name,formula,visible,scope");
      chart.series.load("items/name");
      await context.sync();
      return [name.formula, name.visible, name.scope, chart.series.items.length];
    },
    gives: ["='销售 数据'!$A$1:$B$3", false, "Workbook", 1],
  },
  {
    says: "keeps a conditional format",
    does: async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("B2:B3");
      const rule = range.conditionalFormats.add("Custom");
      rule.custom.rule.formula = "=B2>1";
      rule.custom.format.fill.color = "#FFC7CE";
      await context.sync();
      rule.load("type,custom/rule/formula,custom/format/fill/color");
      await context.sync();
      return [rule.type, rule.custom.rule.formula, rule.custom.format.fill.color];
    },
    gives: ["Custom", "=B2>1", "#FFC7CE"],
  },
  {
    says: "keeps settings",
    does: async (context) => {
      context.workbook.settings.add("cfg", { n: 1, d: "文" });
      await context.sync();
      const setting = context.workbook.settings.getItemOrNullObject("cfg");
      setting.load("value");
      await context.sync();
      return setting.value;
    },
    gives: { n: 1, d: "文" },
  },
  {
    says: "keeps a custom XML part and finds it by its namespace",
    does: async (context) => {
      const parts = context.workbook.customXmlParts;
      parts.add('<s:undo xmlns:s="urn:scorecard">甲</s:undo>');
      await context.sync();
      const found = parts.getByNamespace("urn:scorecard").getOnlyItemOrNullObject();
      const xml = found.getXml();
      await context.sync();
      return xml.value;
    },
    gives: '<s:undo xmlns:s="urn:scorecard">甲</s:undo>',
  },
  {
    says: "freezes, sets the page up, protects and unprotects",
    does: async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.freezePanes.freezeAt(sheet.getRange("A1:B1"));
      sheet.pageLayout.orientation = "Landscape";
      sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
      sheet.pageLayout.setPrintArea("A1:B3");
      sheet.pageLayout.setPrintTitleRows("$1:$2");
      sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = "第&P页";
      sheet.protection.protect({ allowAutoFilter: true });
      sheet.protection.load("protected");
      const frozen = sheet.freezePanes.getLocationOrNullObject();
      frozen.load("address");
      sheet.pageLayout.load("orientation,zoom");
      await context.sync();
      const before = sheet.protection.protected;
      sheet.protection.unprotect();
      await context.sync();
      return [before, frozen.address, sheet.pageLayout.orientation, sheet.pageLayout.zoom];
    },
    gives: [true, "'销售 数据'!A1:B1", "Landscape", { horizontalFitToPages: 1 }],
  },
  {
    says: "merges, and finds the merges",
    does: async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:B1").merge();
      const merged = sheet.getUsedRange().getMergedAreasOrNullObject();
      merged.load("address,areaCount");
      const row = sheet.getRange("A1:B1");
      row.load("values");
      await context.sync();
      return [merged.address, merged.areaCount, row.values];
    },
    gives: ["'销售 数据'!A1:B1", 1, [["产品", ""]]],
  },
];
