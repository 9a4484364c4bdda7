/** `scorecard check`: works printed figures out again, and says which do not come out. */
import { checkBook } from "../app/check/check-book";
import { writeCheck } from "../app/check/write-check";
import { checkText } from "../app/check/check-text";
import { checkedView, countVerdicts, isFault } from "../app/check/check-view";
import type { Invocation, Language } from "./arguments";
import type { World } from "./book";
import type { CheckArguments, CheckBookArguments } from "./check-arguments";
import { checkedLines } from "./checked-lines";
import { UsageError } from "./usage-error";
import { progressTo } from "./progress";
import { tableChoice } from "./table-choice";

export async function runCheck(
  given: CheckArguments,
  { json, language }: Pick<Invocation, "json"> & { readonly language: Language },
  world: World
): Promise<0 | 1> {
  const { figures, sheets } =
    "text" in given
      ? { figures: checkText(await world.readText(given.text), language), sheets: [] }
      : await checkedFigures(given, language, world);
  const counts = countVerdicts(figures.map(({ verdict }) => verdict));
  const told = given.onlyFaults ? figures.filter(({ verdict }) => isFault(verdict)) : figures;
  world.print(
    json
      ? `${JSON.stringify({ figures: told, counts })}\n`
      : `${checkedLines(told, counts, language)}\n${whereText(given, sheets, language)}`
  );
  return 0;
}

async function checkedFigures(
  given: Exclude<CheckArguments, { readonly text: string }>,
  language: Language,
  world: World
) {
  const { written, onlyFaults } = given;
  await refuseSame(given, world);
  const progress = progressTo(world.warn, world.clock);
  progress.expect(await world.size(given.book));
  progress.stage(language === "zh" ? "正在读取工作簿" : "reading the workbook");
  const book = await world.open(given.book, { force: written?.force ?? true });
  progress.stage(language === "zh" ? "正在核数" : "checking the figures");
  const checked = await checkBook(book.workbook, tableChoice(given));
  const figures = checked.map((one) => checkedView(one, language));
  if (written === undefined || checked.length === 0) return { figures, sheets: [] };
  const sheets = await writeCheck(book.workbook, checked, { language, onlyFaults });
  await book.save(written.out ?? given.book, { keepOld: written.inPlace });
  return { figures, sheets: sheets.map(({ name }) => name) };
}

async function refuseSame({ book, written }: CheckBookArguments, world: World): Promise<void> {
  const out = written?.out;
  if (out !== undefined && (await world.same(book, out))) throw new UsageError("out-is-book", out);
}

function whereText(given: CheckArguments, sheets: readonly string[], language: Language): string {
  if ("text" in given || sheets.length === 0) return "";
  const out = given.written?.out ?? given.book;
  return language === "zh"
    ? `\n核数表已写入 ${out}（工作表：${sheets.join("、")}）\n`
    : `\nThe checked figures are in ${out} (sheets: ${sheets.join(", ")})\n`;
}
