/**
 * What an add-in keeps in the workbook: settings, and custom XML parts.
 */
import type { CustomXmlModel } from "../model/parts";
import type { BookModel } from "../model/book-model";
import { invalidArgument } from "../wire/host-error";
import type { Played } from "../wire/played-object";
import { played } from "./played";
import type { TableOf, XmlsIn } from "./played";

export const SettingCollection: TableOf<"SettingCollection"> = {
  items: (book) => [...book.settings.keys()].map((key) => played("Setting", { book, key })),
  methods: {
    add: (book, args) => {
      if (book.readOnly) book.checkStructure();
      book.settings.set(args.text(0), args.raw(1));
      return played("Setting", { book, key: args.text(0) });
    },
    getCount: (book) => book.settings.size,
    getItem: (book, args) => setting(book, args.text(0)),
    getItemOrNullObject: (book, args) => setting(book, args.text(0)),
  },
};

export const Setting: TableOf<"Setting"> = {
  identity: { key: "_Id", of: ({ key }) => key },
  properties: {
    key: { get: ({ key }) => key },
    value: {
      get: ({ book, key }) => book.settings.get(key) ?? null,
      set: ({ book, key }, value) => void book.settings.set(key, value),
    },
  },
  methods: { delete: ({ book, key }) => void book.settings.delete(key) },
};

function setting(book: BookModel, key: string): Played | undefined {
  return book.settings.has(key) ? played("Setting", { book, key }) : undefined;
}

export const CustomXmlPartCollection: TableOf<"CustomXmlPartCollection"> = {
  items: (xmls) => opened(xmls),
  methods: {
    add: ({ book }, args) => {
      if (book.readOnly) book.checkStructure();
      const xml = args.text(0);
      namespaceOf(xml);
      const number = String(book.nextNumber()).padStart(12, "0");
      const part = { id: `{00000000-0002-0000-0000-${number}}`, xml };
      book.customXml.push(part);
      return played("CustomXmlPart", { book, part });
    },
    getByNamespace: ({ book }, args) => {
      return played("CustomXmlPartScopedCollection", { book, namespace: args.text(0) });
    },
    getCount: (xmls) => parts(xmls).length,
    getItem: (xmls, args) => find(xmls, args.text(0)),
    getItemOrNullObject: (xmls, args) => find(xmls, args.text(0)),
  },
};

export const CustomXmlPartScopedCollection: TableOf<"CustomXmlPartScopedCollection"> = {
  items: (xmls) => opened(xmls),
  methods: {
    getCount: (xmls) => parts(xmls).length,
    getItem: (xmls, args) => find(xmls, args.text(0)),
    getItemOrNullObject: (xmls, args) => find(xmls, args.text(0)),
    getOnlyItem: (xmls) => only(xmls),
    getOnlyItemOrNullObject: (xmls) => only(xmls),
  },
};

export const CustomXmlPart: TableOf<"CustomXmlPart"> = {
  identity: { key: "Id", of: ({ part }) => part.id },
  properties: {
    id: { get: ({ part }) => part.id },
    namespaceUri: { get: ({ part }) => namespaceOf(part.xml) },
  },
  methods: {
    getXml: ({ part }) => part.xml,
    setXml: ({ book, part }, args) => {
      if (book.readOnly) book.checkStructure();
      namespaceOf(args.text(0));
      part.xml = args.text(0);
    },
    delete: ({ book, part }) => {
      if (book.readOnly) book.checkStructure();
      book.customXml.splice(book.customXml.indexOf(part), 1);
    },
  },
};

function parts({ book, namespace }: XmlsIn): readonly CustomXmlModel[] {
  if (namespace === undefined) return book.customXml;
  return book.customXml.filter(({ xml }) => namespaceOf(xml) === namespace);
}

function opened(xmls: XmlsIn): readonly Played[] {
  return parts(xmls).map((part) => played("CustomXmlPart", { book: xmls.book, part }));
}

function find(xmls: XmlsIn, id: string): Played | undefined {
  const part = parts(xmls).find((it) => it.id === id);
  return part && played("CustomXmlPart", { book: xmls.book, part });
}

function only(xmls: XmlsIn): Played | undefined {
  const found = opened(xmls);
  return found.length === 1 ? found[0] : undefined;
}

/** The namespace of the outermost element; text without such an element is refused. */
function namespaceOf(xml: string): string {
  const root = /<([A-Za-z_][\w.-]*:)?[A-Za-z_][^\s/>]*([^>]*)>/.exec(xml);
  if (root === null) throw invalidArgument("no XML");
  const prefix = root[1] === undefined ? "" : `:${root[1].slice(0, -1)}`;
  return new RegExp(`\\sxmlns${prefix}=["']([^"']*)["']`).exec(root[2] ?? "")?.[1] ?? "";
}
