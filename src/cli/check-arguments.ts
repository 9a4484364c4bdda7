/** What `check` takes: a workbook, or a text. */
import { defined } from "../app/defined";
import { outArguments } from "./out-arguments";
import type { OutArguments } from "./out-arguments";
import { readArguments } from "./read-arguments";
import type { ReadArguments } from "./read-arguments";
import type { Values } from "./typed-words";
import { UsageError } from "./usage-error";

/** A 核数表 is written only where a place for it is named. */
export type CheckBookArguments = ReadArguments & { readonly written?: OutArguments };
export type CheckArguments = (CheckBookArguments | { readonly text: string }) & {
  /** What somebody must look at, and nothing else. */
  readonly onlyFaults: boolean;
};

export function checkArguments(rest: readonly string[], values: Values): CheckArguments {
  const { text } = values;
  const writes = values.out !== undefined || values["in-place"] === true;
  const written = writes ? outArguments(values) : undefined;
  const onlyFaults = values["only-faults"] ?? false;
  if (text === undefined)
    return { ...readArguments(rest, values), ...defined({ written }), onlyFaults };
  if (writes) throw new UsageError("text-and-out", "");
  const [extra] = rest;
  if (extra !== undefined) throw new UsageError("too-many-words", extra);
  return { text, onlyFaults };
}
