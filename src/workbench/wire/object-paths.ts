/**
 * From an object path of the request to the object: worksheets → getItem("任务表") → getRange("A1").
 * A path is walked once a batch, however many actions stand on it.
 */
import { HostError, itemNotFound, notPlayed } from "./host-error";
import type { Members } from "./members";
import type { References } from "./references";
import type { ArgumentInfo, BatchRequest, ObjectPath } from "./rich-api";
import { memberName, PATH } from "./rich-api";
import { Played } from "./played-object";

export interface World {
  readonly members: Members;
  readonly references: References;
  readonly root: Played;
  /** Objects that the pane makes by the name of a server type. */
  readonly services: ReadonlyMap<string, Played>;
}

export class ObjectPaths {
  /** undefined is the null object, and so is every child of it. */
  private readonly found = new Map<number, Played | undefined>();

  constructor(
    private readonly world: World,
    private readonly request: BatchRequest
  ) {}

  at(id: number): ObjectPath | undefined {
    return this.request.ObjectPaths[String(id)];
  }

  async resolve(id: number): Promise<Played | undefined> {
    if (this.found.has(id)) return this.found.get(id);
    const path = this.at(id);
    if (path === undefined) throw new HostError("InvalidObjectPath", `no object path ${id}`);
    const object = await this.walk(path);
    this.found.set(id, object);
    return object;
  }

  /** The arguments, with objects where the request names their paths. */
  async arguments(info: ArgumentInfo | undefined): Promise<readonly unknown[]> {
    const given = info?.Arguments ?? [];
    const paths = info?.ReferencedObjectPathIds;
    if (paths === undefined) return given;
    const both = given.map((value, i) => this.argument(value, paths[i]));
    return Promise.all(both);
  }

  private async argument(value: unknown, path: unknown): Promise<unknown> {
    if (Array.isArray(path)) {
      const list: readonly unknown[] = Array.isArray(value) ? value : [];
      return Promise.all(path.map((inner, i) => this.argument(list[i], inner)));
    }
    return typeof path === "number" && path !== 0 ? this.resolve(path) : value;
  }

  private async walk(path: ObjectPath): Promise<Played | undefined> {
    const { root, references, services } = this.world;
    switch (path.ObjectPathType) {
      case PATH.globalObject:
        return root;
      case PATH.nullObject: // its parent need not be in the request
        return undefined;
      case PATH.referenceId:
        return references.get(path.Name);
      case PATH.newObject: {
        const service = services.get(path.Name);
        if (service === undefined) throw notPlayed(`new ${path.Name}()`);
        return service;
      }
      default:
        return this.child(path);
    }
  }

  private async child(path: ObjectPath): Promise<Played | undefined> {
    const parent = await this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === undefined) return undefined;
    const { members } = this.world;
    const name = memberName(path.Name);
    switch (path.ObjectPathType) {
      case PATH.property:
        return members.open(parent, name);
      case PATH.indexer:
        return members.item(parent, await this.arguments(path.ArgumentInfo));
      case PATH.method: {
        const args = await this.arguments(path.ArgumentInfo);
        const object = await members.call(parent, name, args);
        if (object instanceof Played) return object;
        if (/OrNullObject$/.test(name)) return undefined;
        throw itemNotFound(`${parent.type}.${name}(${args.map(String).join(", ")})`);
      }
      default:
        throw notPlayed(`object path type ${path.ObjectPathType}`);
    }
  }
}
