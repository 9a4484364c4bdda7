/** `scorecard demo`, which is `npm start`: the main job on a workbook, the sample if need be, step by step. */
import { inspect } from "../app/inspect";
import type { Language } from "./arguments";
import type { World } from "./book";
import { tableLines } from "./run-inspect";
import { runRank } from "./run-rank";

export async function runDemo(
  given: { readonly book?: string },
  language: Language,
  world: World
): Promise<0 | 1> {
  const { book = world.sample } = given;
  const { workbook } = await world.open(book, {});
  const { tables } = await inspect(workbook, {}, language);
  const head = language === "zh" ? "识别结果" : "What was recognised";
  world.print(`${head}：${book}\n\n`);
  world.print(`${tables.map((table) => tableLines(table, language)).join("\n\n")}\n\n`);
  const ranked = { book, out: world.demoOut(book), roles: [], inPlace: false, force: false };
  const rule = { ties: "113", cap: 100, redIsGood: false } as const;
  return runRank({ ...ranked, ...rule }, { json: false, language }, world);
}
