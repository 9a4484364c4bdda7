/**
 * One invocation from words to exit code: 0 done, 1 could not, 2 wrongly asked.
 *
 * What went wrong is a sentence on stderr; a bug keeps its stack, for whoever must mend it.
 */
import { sentence } from "../app/messages/messages";
import { WorkbookError } from "../workbook/port";
import { parseArguments } from "./arguments";
import type { Invocation, Language } from "./arguments";
import type { World } from "./book";
import { UsageError } from "./usage-error";
import { usage, usageProblem } from "./usage";

export async function run(
  words: readonly string[],
  fallback: Language,
  world: World
): Promise<0 | 1 | 2> {
  let language = fallback;
  try {
    const invocation = parseArguments(words);
    language = invocation.language ?? fallback;
    return await obey(invocation, language, world);
  } catch (error) {
    if (error instanceof UsageError) {
      world.warn(`${usageProblem(error.problem, error.word, language)}\n`);
      return 2;
    }
    if (error instanceof WorkbookError) {
      world.warn(`${sentence(error.fault, { detail: error.detail }, language)}\n`);
      return 1;
    }
    throw error;
  }
}

/** Each command is loaded when it is asked for: --help and a wrong word are answered at once. */
async function obey(
  { command, json }: Invocation,
  language: Language,
  world: World
): Promise<0 | 1> {
  const saying = { json, language };
  switch (command.command) {
    case "help":
      world.print(usage(language));
      return 0;
    case "inspect":
      await import("./run-inspect").then((it) => it.runInspect(command, saying, world));
      return 0;
    case "rank":
      return import("./run-rank").then((it) => it.runRank(command, saying, world));
    case "scheme":
      return import("./run-scheme").then((it) => it.runScheme(command, saying, world));
    case "check":
      return import("./run-check").then((it) => it.runCheck(command, saying, world));
    case "complete":
      return import("./run-complete").then((it) => it.runComplete(command, saying, world));
    case "land":
      return import("./run-land").then((it) => it.runLand(command, saying, world));
    case "land-calculator":
      await import("./calculator-lines").then((it) =>
        world.print(it.calculatorOutput(command, saying))
      );
      return 0;
    case "demo":
      return import("./run-demo").then((it) => it.runDemo(command, language, world));
  }
}
