/** The options of `scorecard scheme`. */
import { defined } from "../app/defined";
import { outArguments } from "./out-arguments";
import type { OutArguments } from "./out-arguments";
import type { ReadArguments } from "./read-arguments";
import type { Values } from "./typed-words";

export interface SchemeArguments extends ReadArguments, OutArguments {
  /** A ready-made scheme by name. */
  readonly template?: string;
}

export function schemeArguments(values: Values): Omit<SchemeArguments, keyof ReadArguments> {
  return { ...outArguments(values), ...defined({ template: values.template }) };
}
