/** The tables hold nothing that Excel has not: every member is one of Office.js's own. */
import assert from "node:assert";
import { excelTables } from "../../src/workbench/excel/tables";
import type { Played } from "../../src/workbench/wire/played-object";
import type { TypeTable } from "../../src/workbench/wire/type-table";
import { bookOf, SALES } from "./books";
import { officeInNode } from "./office-in-node";
import { excelMembers } from "./api-sets-from-types";

interface Schema {
  readonly _className?: string;
  readonly _scalarPropertyNames?: readonly string[];
  readonly _scalarPropertyUpdateable?: readonly boolean[];
  readonly _navigationPropertyNames?: readonly string[];
}

describe("the tables of the workbench", () => {
  const documented = new Map<string, Set<string>>();
  for (const { type, member } of excelMembers()) {
    const members = documented.get(type) ?? new Set<string>();
    if (member !== undefined) members.add(member);
    documented.set(type, members);
  }
  /** The indexer of the wire; Office.js hides it from some collections. */
  const isInner = (member: string) => member.startsWith("_") || member === "getItem";

  for (const [type, table] of Object.entries(excelTables)) {
    it(`${type} is documented, with every member that is played`, () => {
      const members = documented.get(type);
      assert.ok(members, `Excel has no ${type}`);
      const { properties = {}, objects = {}, methods = {} } = table;
      const played = [properties, objects, methods].flatMap((it) => Object.keys(it));
      const unknown = played.filter((it) => !isInner(it) && !members.has(it));
      assert.deepStrictEqual(unknown, []);
    });
  }

  it("agree with Office.js on what is a property, what an object, and what may be set", async () => {
    const { Excel } = await officeInNode(bookOf(SALES));
    const types = Excel as unknown as Record<string, { readonly prototype: Schema } | undefined>;
    const wrong = Object.entries(excelTables).flatMap(([type, table]) => {
      const schema = types[type]?.prototype;
      return schema === undefined ? [`no ${type}`] : differences(type, table, schema);
    });
    assert.deepStrictEqual(wrong, []);
    assert.ok((types["Range"]?.prototype._scalarPropertyNames ?? []).includes("values"));
  });

  it("open only types that are played", () => {
    const part = { set: {}, path: "" };
    const opened = Object.entries(excelTables).flatMap(([type, { objects = {} }]) =>
      Object.entries(objects).flatMap(([name, open]) => {
        const child = tryOpen(() =>
          open({ ...part, chart: part, series: part, conditional: part })
        );
        return child === undefined ? [] : [`${type}.${name}: ${child.type}`];
      })
    );
    const missing = opened.filter((it) => !((it.split(": ")[1] ?? "") in excelTables));
    assert.ok(opened.length > 30);
    assert.deepStrictEqual(missing, []);
  });
});

function differences(type: string, table: TypeTable, schema: Schema): readonly string[] {
  const { properties = {}, objects = {} } = table;
  const { _scalarPropertyNames: scalars = [], _navigationPropertyNames: navigations = [] } = schema;
  const unknown = Object.keys(properties).filter((it) => !scalars.includes(it) && it !== "count");
  const fixed = Object.entries(properties).filter(([name, { set }]) => {
    return set !== undefined && schema._scalarPropertyUpdateable?.[scalars.indexOf(name)] !== true;
  });
  const strange = Object.keys(objects).filter((it) => !navigations.includes(it));
  return [
    ...unknown.map((name) => `${type}.${name} is no property`),
    ...fixed.map(([name]) => `${type}.${name} cannot be set`),
    ...strange.map((name) => `${type}.${name} is no object`),
  ];
}

/** Some parts need more of their owner than a stand-in has. */
function tryOpen(open: () => Played | undefined): Played | undefined {
  try {
    return open();
  } catch {
    return undefined;
  }
}
