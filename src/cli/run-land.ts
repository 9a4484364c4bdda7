/** `scorecard land BOOK`: reckons every land ledger and writes the result workbook. */
import { defined } from "../app/defined";
import { landsView } from "../app/land/land-view";
import type { LandsView } from "../app/land/land-view";
import { sentence } from "../app/messages/messages";
import { prepareLand } from "../app/land/prepare-land";
import { writeLand } from "../app/land/write-land";
import type { Invocation, Language } from "./arguments";
import type { World } from "./book";
import { findingLines } from "./finding-lines";
import type { LandArguments } from "./land-arguments";
import { landLines } from "./land-lines";
import { progressTo } from "./progress";
import { tableChoice } from "./table-choice";
import { UsageError } from "./usage-error";

/** Exit codes: 0 done, 1 could not; a sentence is on stderr then. */
export async function runLand(
  given: LandArguments,
  { json, language }: Pick<Invocation, "json"> & { readonly language: Language },
  world: World
): Promise<0 | 1> {
  if (given.out !== undefined && (await world.same(given.book, given.out)))
    throw new UsageError("out-is-book", given.out);
  const { view, written } = await landInto(given, language, world);
  world.print(json ? `${JSON.stringify(view)}\n` : landText(view, written, given, language));
  if (view.tables.length > 0) return 0;
  world.warn(`${sentence("nothing-to-reckon", {}, language)}\n`);
  return 1;
}

async function landInto(given: LandArguments, language: Language, world: World) {
  const say = (zh: string, en: string) => progress.stage(language === "zh" ? zh : en);
  const progress = progressTo(world.warn, world.clock);
  progress.expect(await world.size(given.book));
  say("正在读取工作簿", "reading the workbook");
  const book = await world.open(given.book, { force: given.force });
  say("正在识别和测算", "recognising and reckoning");
  const { parameters, asOf } = given;
  const choice = { ...tableChoice(given), parameters, ...defined({ asOf }) };
  const prepared = await prepareLand(book.workbook, choice);
  const view = landsView(prepared, language);
  const out = given.inPlace ? given.book : given.out;
  if (view.tables.length === 0 || out === undefined) return { view, written: [] };
  say("正在写入测算表", "writing the sheet");
  const written = await writeLand(book.workbook, prepared, language);
  await book.save(out, { keepOld: given.inPlace });
  return { view, written: written.map(({ name }) => name) };
}

function landText(
  view: LandsView,
  sheets: readonly string[],
  given: LandArguments,
  language: Language
): string {
  const out = given.out ?? given.book;
  const where =
    language === "zh"
      ? `结果已写入 ${out}（工作表：${sheets.join("、")}）`
      : `The result is in ${out} (sheets: ${sheets.join(", ")})`;
  const parts = [landLines(view, language), findingLines(view.findings, language)];
  return `${[...parts, ...(sheets.length > 0 ? [where] : [])].join("\n\n")}\n`;
}
