/**
 * What was typed, as one value a command: the options of each command, checked before any file is
 * opened. A wrong word is a `UsageError`, whose text the door prints before it exits with 2.
 */
import { checkArguments } from "./check-arguments";
import type { CheckArguments } from "./check-arguments";
import { defined } from "../app/defined";
import { landCommand } from "./land-arguments";
import type { CalculatorArguments, LandArguments } from "./land-arguments";
import { completeArguments } from "./complete-arguments";
import type { CompleteArguments } from "./complete-arguments";
import { rankArguments } from "./rank-arguments";
import type { RankArguments } from "./rank-arguments";
import { schemeArguments } from "./scheme-arguments";
import type { SchemeArguments } from "./scheme-arguments";
import { readArguments } from "./read-arguments";
import type { ReadArguments } from "./read-arguments";
import { given, typed } from "./typed-words";
import type { Values } from "./typed-words";
import { UsageError } from "./usage-error";

export type Language = "zh" | "en";

export type Command =
  | ({ readonly command: "inspect" } & ReadArguments)
  | ({ readonly command: "rank" } & RankArguments)
  | ({ readonly command: "check" } & CheckArguments)
  | ({ readonly command: "scheme" } & SchemeArguments)
  | ({ readonly command: "complete" } & CompleteArguments)
  | ({ readonly command: "land" } & LandArguments)
  | ({ readonly command: "land-calculator" } & CalculatorArguments)
  | { readonly command: "demo"; readonly book?: string }
  | { readonly command: "help" };

export interface Invocation {
  readonly command: Command;
  readonly json: boolean;
  readonly language?: Language;
}

export function parseArguments(words: readonly string[]): Invocation {
  const { values, positionals } = typed(words);
  const [name, ...rest] = positionals;
  const language = given(values.lang, languageNamed);
  const common = { json: values.json ?? false, ...defined({ language }) };
  if (values.help === true || name === undefined || name === "help") {
    return { command: { command: "help" }, ...common };
  }
  return { command: commandNamed(name, rest, values), ...common };
}

function commandNamed(name: string, rest: readonly string[], values: Values): Command {
  switch (name) {
    case "inspect":
      return { command: "inspect", ...readArguments(rest, values) };
    case "rank":
      return { command: "rank", ...readArguments(rest, values), ...rankArguments(values) };
    case "scheme":
      return { command: "scheme", ...readArguments(rest, values), ...schemeArguments(values) };
    case "check":
      return { command: "check", ...checkArguments(rest, values) };
    case "complete":
      return { command: "complete", ...readArguments(rest, values), ...completeArguments(values) };
    case "land":
      return landCommand(rest, values);
    case "demo":
      return { command: "demo", ...defined({ book: demoBook(rest) }) };
    default:
      throw new UsageError("unknown-command", name);
  }
}

function demoBook([book, extra]: readonly string[]): string | undefined {
  if (extra !== undefined) throw new UsageError("too-many-words", extra);
  return book;
}

function languageNamed(text: string): Language {
  const folded = text.toLowerCase();
  if (folded.startsWith("zh")) return "zh";
  if (folded.startsWith("en")) return "en";
  throw new UsageError("bad-language", text);
}
