/**
 * How a type of the host is played: a table of its members.
 *
 * The executor knows nothing of Excel; it looks members up in these tables.
 */
import type { Arguments } from "./arguments";
import type { Played } from "./played-object";

/** Declared as methods, which TypeScript compares both ways, so that any table is a `TypeTable`. */
type Reads<Self> = { of(self: Self): unknown }["of"];
type Writes<Self> = { of(self: Self, value: unknown): void }["of"];
type Opens<Self> = { of(self: Self): Played | undefined }["of"];
type Calls<Self> = { of(self: Self, args: Arguments): unknown }["of"];
type Lists<Self> = { of(self: Self): readonly Played[] }["of"];

export interface Property<Self> {
  /** May give a promise: a value that waits for the calculation. */
  readonly get?: Reads<Self>;
  readonly set?: Writes<Self>;
  /** Left out where the pane loads everything: Range.text of a whole sheet is dear. */
  readonly onlyByName?: boolean;
}

export interface TypeTable<Self = unknown> {
  /** Under which key, Id or _Id, an object says who it is, and how. */
  readonly identity?: { readonly key: "Id" | "_Id"; readonly of: Reads<Self> };
  /** Kept under a reference id between syncs, as ranges are. */
  readonly kept?: boolean;
  readonly properties?: Readonly<Record<string, Property<Self>>>;
  /** Name on the wire → property, where Office.js sets under another name than it loads. */
  readonly setAs?: Readonly<Record<string, string>>;
  /** Navigation: sheet.protection. Gives undefined for a null object. */
  readonly objects?: Readonly<Record<string, Opens<Self>>>;
  /** A method gives a Played, a plain value, or a promise of one; undefined where nothing is found. */
  readonly methods?: Readonly<Record<string, Calls<Self>>>;
  readonly items?: Lists<Self>;
}

export type TypeTables = Readonly<Record<string, TypeTable>>;
