/** `scorecard rank`: ranks every task table and writes the result workbook. */
import { defined } from "../app/defined";
import { prepareRankings } from "../app/ranking/make-ranking";
import { writeRankings } from "../app/ranking/write-rankings";
import type { RankingChoice } from "../app/ranking/make-ranking";
import { sentence } from "../app/messages/messages";
import { rankingsView } from "../app/ranking/ranking-view";
import type { RankingsView } from "../app/ranking/ranking-view";
import type { Invocation, Language } from "./arguments";
import type { RankArguments } from "./rank-arguments";
import { UsageError } from "./usage-error";
import { copyScheme } from "../app/scheme/copy-scheme";
import { findScheme } from "../app/scheme/find-scheme";
import type { Book, World } from "./book";
import { findingLines } from "./finding-lines";
import { progressTo } from "./progress";
import { rankingLines } from "./ranking-lines";
import { tableChoice } from "./table-choice";

/** Exit codes: 0 done, 1 could not; a sentence is on stderr then. */
export async function runRank(
  given: RankArguments,
  { json, language }: Pick<Invocation, "json"> & { readonly language: Language },
  world: World
): Promise<0 | 1> {
  const out = given.out ?? given.book;
  if (given.out !== undefined && (await world.same(given.book, given.out))) {
    throw new UsageError("out-is-book", given.out);
  }
  const { view, written } = await rankInto(given, out, language, world);
  world.print(json ? `${JSON.stringify(view)}\n` : rankedText(view, written, out, language));
  if (view.tables.length > 0) return 0;
  world.warn(`${sentence("nothing-to-rank", {}, language)}\n`);
  return 1;
}

async function rankInto(given: RankArguments, out: string, language: Language, world: World) {
  const say = (zh: string, en: string) => progress.stage(language === "zh" ? zh : en);
  const progress = progressTo(world.warn, world.clock);
  progress.expect(await world.size(given.book));
  say("正在读取工作簿", "reading the workbook");
  const book = await world.open(given.book, { force: given.force });
  say("正在识别和计算", "recognising and reckoning");
  const scheme = await schemeSheet(given.scheme, book, world);
  const choice = { ...rankingChoice(given), ...defined({ scheme }) };
  const prepared = await prepareRankings(book.workbook, choice, language);
  const view = rankingsView(prepared, language);
  if (view.tables.length === 0) return { view, written: [] };
  say("正在写入排名表", "writing the ranking sheet");
  const written = await writeRankings(book.workbook, prepared);
  await book.save(out, { keepOld: given.inPlace });
  return { view, written: written.map((one) => one.name) };
}

/** A sheet of the book; or a scheme in another file, which comes into the book as a sheet of its own. */
async function schemeSheet(
  wanted: string | undefined,
  { workbook }: Book,
  world: World
): Promise<string | undefined> {
  if (wanted === undefined || wanted === "none") return wanted === undefined ? wanted : "";
  if (/\.xlsx$/i.test(wanted)) {
    const other = await world.open(wanted, { force: true });
    const name = await copyScheme(other.workbook, workbook);
    if (name === undefined) throw new UsageError("bad-scheme", wanted);
    return name;
  }
  if ((await findScheme(workbook, wanted)) === undefined)
    throw new UsageError("bad-scheme", wanted);
  return wanted;
}

function rankingChoice(given: RankArguments): RankingChoice {
  const { ties, cap, redIsGood, asOf, period, bottom } = given;
  return { ...tableChoice(given), ties, cap, redIsGood, ...defined({ asOf, period, bottom }) };
}

function rankedText(
  view: RankingsView,
  sheets: readonly string[],
  out: string,
  language: Language
): string {
  const where =
    language === "zh"
      ? `结果已写入 ${out}（工作表：${sheets.join("、")}）`
      : `The result is in ${out} (sheets: ${sheets.join(", ")})`;
  const parts = view.tables.map((table) => rankingLines(table, language));
  parts.push(findingLines(view.findings, language));
  if (sheets.length > 0) parts.push(where);
  return `${parts.join("\n\n")}\n`;
}
