/**
 * Conditional formats: kept as they were set, for the page to draw and a test to read.
 */
import { overlap } from "../model/block-of";
import { choiceOf } from "../wire/arguments";
import type { TypeTable } from "../wire/type-table";
import { rangePlayed } from "./areas";
import { bag, bagParts, bagProperties } from "./bag";
import { played } from "./played";
import type { Area, BagPart, ConditionalIn, TableOf } from "./played";

/** The kinds that are played; icons, colour scales and the rest are not. */
const KINDS = ["Custom", "DataBar", "CellValue"] as const;

export const ConditionalFormatCollection: TableOf<"ConditionalFormatCollection"> = {
  items: (area) => onRange(area).map((conditional) => opened(area, conditional)),
  methods: {
    add: (area, args) => {
      const { book, sheet, on } = area;
      book.checkWritable(sheet, on);
      const id = `{CF-${sheet.id.slice(20, 24)}-${book.nextNumber()}}`;
      const conditional = { id, type: choiceOf(args.raw(0), KINDS, "type"), on, set: {} };
      sheet.conditionals.unshift(conditional); // Excel puts a new one before all others
      return opened(area, conditional);
    },
    clearAll: (area) => {
      area.book.checkWritable(area.sheet, area.on);
      for (const conditional of onRange(area)) remove({ ...area, conditional });
    },
    getCount: (area) => onRange(area).length,
    getItem: (area, args) => {
      const found = onRange(area).find(({ id }) => id === args.text(0));
      return found && opened(area, found);
    },
    getItemAt: (area, args) => {
      const found = onRange(area)[args.number(0)];
      return found && opened(area, found);
    },
  },
};

export const ConditionalFormat: TableOf<"ConditionalFormat"> = {
  identity: { key: "Id", of: ({ conditional }) => conditional.id },
  properties: {
    id: { get: ({ conditional }) => conditional.id },
    type: { get: ({ conditional }) => conditional.type },
    priority: { get: ({ sheet, conditional }) => sheet.conditionals.indexOf(conditional) },
    ...bagProperties({ stopIfTrue: false }, whole),
  },
  objects: {
    ...bagParts({ custom: "CustomConditionalFormat" }, whole),
    ...bagParts({ dataBar: "DataBarConditionalFormat" }, whole),
    ...bagParts({ cellValue: "CellValueConditionalFormat" }, whole),
  },
  methods: {
    delete: (self) => remove(self),
    getRange: (self) => rangePlayed(self, self.conditional.on),
  },
};

const BAR_RULE = { type: "Automatic", formula: "" };

export const conditionalParts: Readonly<Record<string, TypeTable<BagPart>>> = {
  CustomConditionalFormat: bag(
    {},
    { rule: "ConditionalFormatRule", format: "ConditionalRangeFormat" }
  ),
  ConditionalFormatRule: bag({ formula: "" }),
  CellValueConditionalFormat: bag({ rule: {} }, { format: "ConditionalRangeFormat" }),
  ConditionalRangeFormat: bag(
    { numberFormat: "" },
    { font: "ConditionalRangeFont", fill: "ConditionalRangeFill" }
  ),
  ConditionalRangeFont: bag({ color: "", bold: false, italic: false, strikethrough: false }),
  ConditionalRangeFill: bag({ color: "" }),
  DataBarConditionalFormat: bag(
    {
      axisColor: "",
      axisFormat: "Automatic",
      barDirection: "Context",
      showDataBarOnly: false,
      lowerBoundRule: BAR_RULE,
      upperBoundRule: BAR_RULE,
    },
    {
      positiveFormat: "ConditionalDataBarPositiveFormat",
      negativeFormat: "ConditionalDataBarNegativeFormat",
    }
  ),
  ConditionalDataBarPositiveFormat: bag({
    fillColor: "#638EC6",
    gradientFill: true,
    borderColor: "",
  }),
  ConditionalDataBarNegativeFormat: bag({
    fillColor: "#FF0000",
    borderColor: "",
    matchPositiveFillColor: false,
    matchPositiveBorderColor: false,
  }),
};

function whole({ conditional }: ConditionalIn): BagPart {
  return { set: conditional.set, path: "" };
}

function onRange({ sheet, on }: Area) {
  return sheet.conditionals.filter((conditional) => overlap(conditional.on, on) !== undefined);
}

function opened({ book, sheet }: Area, conditional: ConditionalIn["conditional"]) {
  return played("ConditionalFormat", { book, sheet, conditional });
}

function remove({ sheet, conditional }: ConditionalIn): void {
  sheet.conditionals.splice(sheet.conditionals.indexOf(conditional), 1);
}
