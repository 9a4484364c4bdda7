/**
 * One invocation from words to exit code: 0 done, 1 could not, 2 wrongly asked.
 *
 * What went wrong is a sentence on stderr; a bug keeps its stack, for whoever must mend it.
 */
import { sentence } from "../app/messages";
import { WorkbookError } from "../workbook/port";
import { parseArguments } from "./arguments";
import type { Invocation, Language } from "./arguments";
import type { World } from "./book";
import { runCheck } from "./run-check";
import { runComplete } from "./run-complete";
import { runInspect } from "./run-inspect";
import { calculatorOutput } from "./calculator-lines";
import { runLand } from "./run-land";
import { runRank } from "./run-rank";
import { runDemo } from "./run-demo";
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

async function obey(
  { command, json }: Invocation,
  language: Language,
  world: World
): Promise<0 | 1> {
  switch (command.command) {
    case "help":
      world.print(usage(language));
      return 0;
    case "inspect":
      await runInspect(command, { json, language }, world);
      return 0;
    case "rank":
      return runRank(command, { json, language }, world);
    case "check":
      return runCheck(command, { json, language }, world);
    case "complete":
      return runComplete(command, { json, language }, world);
    case "land":
      return runLand(command, { json, language }, world);
    case "land-calculator":
      world.print(calculatorOutput(command, { json, language }));
      return 0;
    case "demo":
      return runDemo(command, language, world);
  }
}
