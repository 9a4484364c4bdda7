/** `scorecard demo`, which is `npm start`: the main job on the sample workbook, step by step. */
import { inspect } from "../app/inspect";
import type { Language } from "./arguments";
import type { World } from "./book";
import { tableLines } from "./run-inspect";
import { runRank } from "./run-rank";

export async function runDemo(
  { language }: { readonly language: Language },
  world: World
): Promise<0 | 1> {
  const { workbook } = await world.open(world.sample, {});
  const { tables } = await inspect(workbook, {}, language);
  const head = language === "zh" ? "识别结果" : "What was recognised";
  world.print(`${head}：${world.sample}\n\n`);
  world.print(`${tables.map((table) => tableLines(table, language)).join("\n\n")}\n\n`);
  const given = { book: world.sample, out: world.demoOut, roles: [], inPlace: false, force: false };
  const rule = { ties: "113", cap: 100, redIsGood: false } as const;
  return runRank({ ...given, ...rule }, { json: false, language }, world);
}
