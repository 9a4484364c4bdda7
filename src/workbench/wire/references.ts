/**
 * Objects that the pane asked to keep between syncs, each under a reference id.
 * A range that is not untracked stays here until the pane sends _RemoveReference.
 */
import { HostError } from "./host-error";
import type { Played } from "./played-object";

export class References {
  private readonly kept = new Map<string, Played>();
  private readonly ids = new Map<Played, string>();
  private last = 0;

  keep(object: Played): void {
    if (this.ids.has(object)) return;
    this.last += 1;
    const id = `{ref-${this.last}}`;
    this.kept.set(id, object);
    this.ids.set(object, id);
  }

  /** Empty for an object that is not kept, which is what Office.js wants to hear. */
  idOf(object: Played): string {
    return this.ids.get(object) ?? "";
  }

  get(id: string): Played {
    const object = this.kept.get(id);
    if (object === undefined) throw new HostError("InvalidReference", `no reference ${id}`, 404);
    return object;
  }

  remove(id: unknown): void {
    const object = typeof id === "string" ? this.kept.get(id) : undefined;
    if (object === undefined || typeof id !== "string") return;
    this.kept.delete(id);
    this.ids.delete(object);
  }

  get count(): number {
    return this.kept.size;
  }
}
