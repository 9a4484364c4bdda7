/** Where a result is written. */
import { defined } from "../app/defined";
import type { Values } from "./typed-words";
import { UsageError } from "./usage-error";

/** Where the result goes: --out, or --in-place. */
export interface OutArguments {
  readonly out?: string;
  readonly inPlace: boolean;
  readonly force: boolean;
}

export function outArguments(values: Values): OutArguments {
  const inPlace = values["in-place"] ?? false;
  if (values.out === undefined && !inPlace) throw new UsageError("no-out", "");
  if (values.out !== undefined && inPlace) throw new UsageError("two-outs", values.out);
  return { inPlace, force: values.force ?? false, ...defined({ out: values.out }) };
}
