/** `scorecard complete`: holds every task table against its targets and time, and writes the sheets. */
import { completionsView } from "../app/completion/completion-view";
import type { CompletionsView } from "../app/completion/completion-view";
import { prepareCompletions } from "../app/completion/prepare-completion";
import type { CompletionChoice } from "../app/completion/prepare-completion";
import { writeCompletions } from "../app/completion/write-completion";
import { defined } from "../app/defined";
import { sentence } from "../app/messages/messages";
import type { Invocation, Language } from "./arguments";
import type { CompleteArguments } from "./complete-arguments";
import { UsageError } from "./usage-error";
import type { World } from "./book";
import { completionLines } from "./completion-lines";
import { findingLines } from "./finding-lines";
import { pipelineLines } from "./pipeline-lines";
import { progressTo } from "./progress";
import { tableChoice } from "./table-choice";

/** Exit codes: 0 done, 1 could not; a sentence is on stderr then. */
export async function runComplete(
  given: CompleteArguments,
  { json, language }: Pick<Invocation, "json"> & { readonly language: Language },
  world: World
): Promise<0 | 1> {
  const out = given.out ?? given.book;
  if (given.out !== undefined && (await world.same(given.book, given.out))) {
    throw new UsageError("out-is-book", given.out);
  }
  const { view, written } = await completeInto(given, out, language, world);
  world.print(json ? `${JSON.stringify(view)}\n` : completedText(view, written, out, language));
  if (written.length > 0) return 0;
  world.warn(`${sentence("nothing-to-complete", {}, language)}\n`);
  return 1;
}

async function completeInto(
  given: CompleteArguments,
  out: string,
  language: Language,
  world: World
) {
  const say = (zh: string, en: string) => progress.stage(language === "zh" ? zh : en);
  const progress = progressTo(world.warn, world.clock);
  progress.expect(await world.size(given.book));
  say("正在读取工作簿", "reading the workbook");
  const book = await world.open(given.book, { force: given.force });
  say("正在识别和计算", "recognising and reckoning");
  const prepared = await prepareCompletions(book.workbook, completionChoice(given), language);
  const view = completionsView(prepared, language);
  if (view.tables.length + view.pipelines.length === 0) return { view, written: [] };
  say("正在写入完成情况表", "writing the completion sheet");
  const written = await writeCompletions(book.workbook, prepared, { language });
  await book.save(out, { keepOld: given.inPlace });
  return { view, written: written.map((one) => one.name) };
}

function completionChoice(given: CompleteArguments): CompletionChoice {
  const { asOf, period, percent, startOver, rates } = given;
  return { ...tableChoice(given), ...defined({ asOf, period, percent, startOver, rates }) };
}

function completedText(
  view: CompletionsView,
  sheets: readonly string[],
  out: string,
  language: Language
): string {
  const where =
    language === "zh"
      ? `结果已写入 ${out}（工作表：${sheets.join("、")}）`
      : `The result is in ${out} (sheets: ${sheets.join(", ")})`;
  const parts = [
    ...view.tables.map((table) => completionLines(table, language)),
    ...view.pipelines.map((pipeline) => pipelineLines(pipeline, language)),
  ];
  parts.push(findingLines(view.findings, language));
  if (sheets.length > 0) parts.push(where);
  return `${parts.join("\n\n")}\n`;
}
