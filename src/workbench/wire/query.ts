/**
 * What load() asks for and what it gets.
 *
 * A selection is names with slashes, as the pane typed them: values, format/fill/color. On a
 * collection a name that is none of its own is asked of each item. An empty selection is every
 * plain property.
 */
import { notPlayed } from "./host-error";
import type { Members } from "./members";
import type { QueryInfo } from "./rich-api";
import { wireName } from "./rich-api";
import type { Played } from "./played-object";
import type { TypeTable } from "./type-table";

export type Identity = (object: Played) => Readonly<Record<string, unknown>>;
type Answer = Record<string, unknown>;
type Selection = ReadonlyMap<string, readonly string[]>;

const EVERYTHING = new Set(["*", "$all"]);
const NOTHING = "$none";

export class Query {
  constructor(
    private readonly members: Members,
    private readonly identity: Identity,
    private readonly naming: (member: string) => string = wireName,
    private readonly itemsKey = "_Items"
  ) {}

  async ask(object: Played | undefined, info: QueryInfo): Promise<Answer | null> {
    if (object === undefined) return null;
    const selected = [...(info.Select ?? []), ...(info.Expand ?? [])].map((name) =>
      name.replace(/\./g, "/")
    );
    const table = this.members.table(object);
    if (table.items === undefined) return this.one(object, table, selected);
    return this.many(object, table, { ...info, Select: selected });
  }

  private async many(object: Played, table: TypeTable, info: QueryInfo): Promise<Answer> {
    const selected = info.Select ?? [];
    const isOwn = (name: string) => table.properties?.[name] !== undefined;
    const rest = selected.filter((name) => !isOwn(name) && name !== "items");
    const answer = await this.one(object, table, [NOTHING, ...selected.filter(isOwn)]);
    if (rest.length === 0 && selected.some(isOwn)) return answer;
    const skip = info.Skip ?? 0;
    const items = (table.items?.(object.self) ?? []).slice(skip, skip + (info.Top ?? Infinity));
    const answers: unknown[] = [];
    for (const item of items) answers.push(await this.ask(item, { Select: rest }));
    return { ...answer, [this.itemsKey]: answers };
  }

  private async one(object: Played, table: TypeTable, names: readonly string[]): Promise<Answer> {
    const answer: Answer = { ...this.identity(object) };
    for (const [name, nested] of selection(names, table)) {
      answer[this.naming(name)] =
        table.properties?.[name] === undefined
          ? await this.nested(object, name, nested)
          : await this.members.get(object, name);
    }
    return answer;
  }

  private nested(object: Played, name: string, select: readonly string[]): Promise<Answer | null> {
    const { objects } = this.members.table(object);
    if (objects?.[name] === undefined) {
      this.members.get(object, name); // refused by name, or as belonging to a later Excel
      throw notPlayed(`${object.type}.${name}`);
    }
    return this.ask(this.members.open(object, name), { Select: select });
  }
}

/** Property by property, with what is wanted beneath each. */
function selection(names: readonly string[], table: TypeTable): Selection {
  const wanted = new Map<string, readonly string[]>();
  const everything = names.length === 0 || names.some((name) => EVERYTHING.has(name));
  if (everything) plainProperties(table).forEach((name) => wanted.set(name, []));
  for (const name of names) {
    if (EVERYTHING.has(name) || name === NOTHING) continue;
    const slash = name.indexOf("/");
    const head = slash < 0 ? name : name.slice(0, slash);
    const before = wanted.get(head) ?? [];
    wanted.set(head, slash < 0 ? before : [...before, name.slice(slash + 1)]);
  }
  return wanted;
}

function plainProperties(table: TypeTable): readonly string[] {
  return Object.entries(table.properties ?? {})
    .filter(([, property]) => property.get !== undefined && property.onlyByName !== true)
    .map(([name]) => name);
}
