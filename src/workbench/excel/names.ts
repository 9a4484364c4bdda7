/**
 * Defined names, of the workbook or of one sheet. They may be hidden, which is how our own sheets
 * are marked.
 */
import { parseBlock } from "../model/block-of";
import type { NameModel } from "../model/parts";
import type { Arguments } from "../wire/arguments";
import { flagOf, textOf } from "../wire/arguments";
import { invalidArgument, itemAlreadyExists } from "../wire/host-error";
import { Played } from "../wire/played-object";
import { areaOfName, fixedAddress } from "./areas";
import { played, sheetPlayed } from "./played";
import type { Area, NameIn, NamesIn, TableOf } from "./played";

export const NamedItemCollection: TableOf<"NamedItemCollection"> = {
  items: (names) => [...held(names).values()].map((name) => opened(names, name)),
  methods: {
    add: (names, args) => {
      const refersTo =
        args.raw(1) instanceof Played
          ? fixedAddress(args.played(1, "Range") as Area)
          : args.text(1);
      return add(names, args, refersTo);
    },
    addFormulaLocal: (names, args) => add(names, args, args.text(1)),
    getCount: (names) => held(names).size,
    getItem: (names, args) => find(names, args.text(0)),
    getItemOrNullObject: (names, args) => find(names, args.text(0)),
  },
};

export const NamedItem: TableOf<"NamedItem"> = {
  identity: { key: "_Id", of: ({ name }) => name.name },
  properties: {
    name: { get: ({ name }) => name.name },
    formula: {
      get: ({ name }) => `=${name.refersTo}`,
      set: (self, value) => {
        self.name.refersTo = textOf(value, "formula").replace(/^=/, "");
        define(self, self.name);
      },
    },
    value: { get: ({ name }) => `=${name.refersTo}` },
    type: { get: ({ name }) => (parseBlock(name.refersTo) === undefined ? "String" : "Range") },
    scope: { get: ({ sheet }) => (sheet === undefined ? "Workbook" : "Worksheet") },
    visible: {
      get: ({ name }) => name.visible,
      set: ({ name }, value) => void (name.visible = flagOf(value, "visible")),
    },
    comment: {
      get: ({ name }) => name.comment,
      set: ({ name }, value) => void (name.comment = textOf(value, "comment")),
    },
  },
  objects: {
    worksheet: ({ book, sheet }) => {
      if (sheet === undefined) throw invalidArgument("the name is the workbook's");
      return sheetPlayed({ book, sheet });
    },
    worksheetOrNullObject: ({ book, sheet }) => sheet && sheetPlayed({ book, sheet }),
  },
  methods: {
    getRange: (self) => rangeOf(self),
    getRangeOrNullObject: (self) => rangeOf(self),
    delete: (self) => {
      self.book.checkStructure();
      held(self).delete(self.name.name.toLowerCase());
      if (self.sheet === undefined) self.book.engine.removeName(self.name.name);
    },
  },
};

function add(names: NamesIn, args: Arguments, formula: string): Played {
  const { book } = names;
  if (book.readOnly) book.checkStructure();
  const text = args.text(0);
  if (
    parseBlock(text) !== undefined ||
    !/^[A-Za-z_\\\u0080-\uffff][\w.\\?\u0080-\uffff]*$/.test(text)
  ) {
    throw invalidArgument(`name ${text}`);
  }
  if (held(names).has(text.toLowerCase())) throw itemAlreadyExists(text);
  const comment = args.has(2) ? args.text(2) : "";
  const name = { name: text, refersTo: formula.replace(/^=/, ""), visible: true, comment };
  held(names).set(text.toLowerCase(), name);
  define(names, name);
  return opened(names, name);
}

function define({ book, sheet }: NamesIn, name: NameModel): void {
  book.defineName(name, sheet);
}

function held({ book, sheet }: NamesIn): Map<string, NameModel> {
  return sheet === undefined ? book.names : sheet.names;
}

function find(names: NamesIn, name: string): Played | undefined {
  const found = held(names).get(name.toLowerCase());
  return found && opened(names, found);
}

function opened({ book, sheet }: NamesIn, name: NameModel): Played {
  return played("NamedItem", sheet === undefined ? { book, name } : { book, sheet, name });
}

function rangeOf({ book, sheet, name }: NameIn): Played | undefined {
  const area = areaOfName({ book, sheet: sheet ?? book.selection.sheet }, name);
  return area && played("Range", area);
}
