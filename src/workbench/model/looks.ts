/**
 * The looks of cells: layers of "these cells have this", the newest on top.
 *
 * A whole sheet's font is one layer, not seventeen thousand million cells. A newer layer that
 * covers an older one of the same kind takes its place.
 */
import type { Block } from "../../spreadsheet/address";
import { cellCount, covers, overlap } from "./block-of";

export type LookValue = string | number | boolean | null;

interface Layer {
  readonly on: Block;
  readonly value: LookValue;
}

/** Up to here a range's common value is found cell by cell, which is exact. */
const SMALL = 10_000;

export class Looks {
  private layers = new Map<string, Layer[]>();

  /** `key` is a path: font.bold, fill.color, border.top.style. */
  set(key: string, on: Block, value: LookValue): void {
    const before = this.layers.get(key) ?? [];
    this.layers.set(key, [...before.filter((layer) => !covers(on, layer.on)), { on, value }]);
  }

  at(key: string, row: number, column: number): LookValue | undefined {
    return this.under(key, { top: row, left: column, bottom: row, right: column })[0]?.value;
  }

  /** The value that all these cells share, null where they differ, as Excel answers. */
  common(key: string, on: Block, fallback: LookValue): LookValue {
    const layers = this.under(key, on);
    if (layers.length === 0) return fallback;
    if (layers[0] !== undefined && covers(layers[0].on, on)) return layers[0].value;
    const values =
      cellCount(on) <= SMALL ? this.each(key, on, fallback) : joint(layers, on, fallback);
    return values.size === 1 ? ([...values][0] ?? null) : null;
  }

  /** Takes the looks away, all of them or those of one key. */
  clear(on: Block, key?: string): void {
    for (const [name, layers] of this.layers) {
      if (key !== undefined && key !== name) continue;
      const left = layers.filter((layer) => !covers(on, layer.on));
      const isCut = left.some((layer) => overlap(layer.on, on) !== undefined);
      this.layers.set(name, left);
      if (isCut) this.set(name, on, null);
    }
  }

  /** The cells from A1 on that any look was given to, whole rows and columns left out. */
  *blocks(): Iterable<Block> {
    for (const layers of this.layers.values()) for (const { on } of layers) yield on;
  }

  /** Newest first. */
  private under(key: string, on: Block): readonly Layer[] {
    const layers = this.layers.get(key) ?? [];
    return layers.filter((layer) => overlap(layer.on, on) !== undefined).reverse();
  }

  private each(key: string, on: Block, fallback: LookValue): Set<LookValue> {
    const values = new Set<LookValue>();
    for (let row = on.top; row <= on.bottom && values.size < 2; row += 1) {
      for (let column = on.left; column <= on.right; column += 1) {
        values.add(this.at(key, row, column) ?? fallback);
      }
    }
    return values;
  }
}

/** Of a large range: what shows of each layer, down to the first that covers it all. */
function joint(layers: readonly Layer[], on: Block, fallback: LookValue): Set<LookValue> {
  const base = layers.findIndex((layer) => covers(layer.on, on));
  const seen = base < 0 ? layers : layers.slice(0, base + 1);
  const values = new Set(seen.map(({ value }) => value ?? fallback));
  return base < 0 ? values.add(fallback) : values;
}
