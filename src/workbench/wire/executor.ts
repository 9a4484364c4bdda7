/**
 * Runs one RichApi batch: actions strictly in order, results up to the first that fails.
 *
 * As in Excel there is no way back: what was done before the failing action stays done.
 */
import { HostError, itemNotFound, notPlayed } from "./host-error";
import { ObjectPaths } from "./object-paths";
import type { World } from "./object-paths";
import { Query } from "./query";
import { ACTION, memberName } from "./rich-api";
import type { Action, BatchError, BatchRequest, BatchResponse } from "./rich-api";
import { Played } from "./played-object";

interface Result {
  readonly ActionId: number;
  readonly Value: unknown;
}

export class Executor {
  private readonly query: Query;
  private readonly jsonQuery: Query;

  constructor(private readonly world: World) {
    const identity = (object: Played) => this.identity(object);
    this.query = new Query(world.members, identity);
    this.jsonQuery = new Query(world.members, identity, (member) => member, "items");
  }

  async run(request: BatchRequest): Promise<BatchResponse> {
    const paths = new ObjectPaths(this.world, request);
    const Results: Result[] = [];
    const TraceIds: number[] = [];
    for (const [index, action] of request.Actions.entries()) {
      if (action.ActionType === ACTION.trace) TraceIds.push(action.Id);
      try {
        const value = await this.perform(action, paths, request);
        Results.push({ ActionId: action.Id, Value: value ?? null });
      } catch (error) {
        return { Error: batchError(error, action, index, paths), Results, TraceIds };
      }
    }
    return { Results, TraceIds };
  }

  private async perform(
    action: Action,
    paths: ObjectPaths,
    request: BatchRequest
  ): Promise<unknown> {
    if (action.ActionType === ACTION.trace) return null;
    const object = await paths.resolve(action.ObjectPathId);
    if (action.ActionType === ACTION.setProperty) {
      const [value] = await paths.arguments(action.ArgumentInfo);
      return this.set(object, { [action.Name]: value });
    }
    if (action.ActionType === ACTION.update) return this.set(object, action.ObjectState ?? {});
    if (object === undefined) return null;
    if (action.ActionType === ACTION.instantiate) {
      const tracked = paths.at(action.ObjectPathId)?.D !== true;
      if (request.AutoKeepReference === true && tracked) this.keep(object);
      return this.identity(object);
    }
    return this.ask(object, action, paths);
  }

  private ask(object: Played, action: Action, paths: ObjectPaths): Promise<unknown> {
    switch (action.ActionType) {
      case ACTION.query:
        return this.query.ask(object, action.QueryInfo ?? {});
      case ACTION.queryAsJson:
        return this.jsonQuery.ask(object, action.QueryInfo ?? {});
      case ACTION.method:
        return this.call(object, action, paths);
      default:
        throw notPlayed(`action type ${action.ActionType}`);
    }
  }

  private async call(object: Played, action: Action, paths: ObjectPaths): Promise<unknown> {
    const args = await paths.arguments(action.ArgumentInfo);
    if (action.Name === "_KeepReference") return this.keep(object);
    if (action.Name === "_RemoveReference") return this.world.references.remove(args[0]);
    const result = await this.world.members.call(object, memberName(action.Name), args);
    return result instanceof Played ? this.identity(result) : result;
  }

  private set(object: Played | undefined, state: Readonly<Record<string, unknown>>): void {
    if (object === undefined) throw itemNotFound("a null object cannot be written to");
    for (const [name, value] of Object.entries(state)) {
      this.world.members.set(object, memberName(name), value);
    }
  }

  private keep(object: Played): void {
    if (this.world.members.table(object).kept) this.world.references.keep(object);
  }

  /** Who an object is, which decides how Office.js will ask for it in the next sync. */
  private identity(object: Played): Readonly<Record<string, unknown>> {
    const { identity, kept } = this.world.members.table(object);
    const id = identity === undefined ? {} : { [identity.key]: identity.of(object.self) };
    return kept ? { ...id, _ReferenceId: this.world.references.idOf(object) } : id;
  }
}

function batchError(error: unknown, action: Action, index: number, paths: ObjectPaths): BatchError {
  const known =
    error instanceof HostError
      ? error
      : new HostError("GeneralException", `workbench: ${String(error)}`, 500);
  const owner = paths.at(action.ObjectPathId)?.Name ?? "";
  return {
    Code: known.code,
    Message: known.message,
    Location: action.Name === "" ? owner : `${owner}.${action.Name}`,
    HttpStatusCode: known.status,
    ActionIndex: index,
  };
}
