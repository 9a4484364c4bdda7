/**
 * The one way to a member of a type: found in its table or refused by name.
 *
 * `entering` is told of each member before it is used, and may throw: requirement sets, injected
 * faults and the count of members used all stand there.
 */
import { Arguments } from "./arguments";
import { invalidOperation, itemNotFound, notPlayed } from "./host-error";
import type { Played } from "./played-object";
import type { TypeTable, TypeTables } from "./type-table";

export type Entering = (type: string, member: string, use: "get" | "set" | "call") => void;

export class Members {
  constructor(
    private readonly tables: TypeTables,
    private readonly entering: Entering
  ) {}

  table(object: Played): TypeTable {
    const table = own(this.tables, object.type);
    if (table === undefined) throw notPlayed(object.type);
    return table;
  }

  open(object: Played, member: string): Played | undefined {
    const opens = own(this.table(object).objects, member);
    this.entering(object.type, member, "get");
    if (opens === undefined) throw notPlayed(`${object.type}.${member}`);
    return opens(object.self);
  }

  get(object: Played, member: string): unknown {
    const property = own(this.table(object).properties, member);
    this.entering(object.type, member, "get");
    if (property?.get === undefined) throw notPlayed(`${object.type}.${member}`);
    return property.get(object.self);
  }

  set(object: Played, given: string, value: unknown): void {
    const member = own(this.table(object).setAs, given) ?? given;
    const property = own(this.table(object).properties, member);
    this.entering(object.type, member, "set");
    if (property === undefined) throw notPlayed(`${object.type}.${member}`);
    if (property.set === undefined) {
      throw invalidOperation(`${object.type}.${member} is read-only`);
    }
    property.set(object.self, value);
  }

  call(object: Played, member: string, args: readonly unknown[]): unknown {
    const calls = own(this.table(object).methods, member);
    this.entering(object.type, member, "call");
    if (calls === undefined) throw notPlayed(`${object.type}.${member}`);
    return calls(object.self, new Arguments(args));
  }

  /** The indexer: collection.getItem under its wire form. */
  item(object: Played, args: readonly unknown[]): Played {
    const found = this.call(object, "getItem", args);
    if (found === undefined) throw itemNotFound(String(args[0]));
    return found as Played;
  }
}

/** Not `record[key]` alone: "constructor" is no member of a table. */
function own<T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return record !== undefined && Object.prototype.hasOwnProperty.call(record, key)
    ? record[key]
    : undefined;
}
