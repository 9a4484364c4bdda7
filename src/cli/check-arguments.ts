/** What `check` takes: a workbook, or a text. */
import { readArguments } from "./read-arguments";
import type { ReadArguments } from "./read-arguments";
import type { Values } from "./typed-words";
import { UsageError } from "./usage-error";

export type CheckArguments = ReadArguments | { readonly text: string };

export function checkArguments(rest: readonly string[], values: Values): CheckArguments {
  const { text } = values;
  if (text === undefined) return readArguments(rest, values);
  const [extra] = rest;
  if (extra !== undefined) throw new UsageError("too-many-words", extra);
  return { text };
}
