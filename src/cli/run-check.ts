/** `scorecard check`: works printed figures out again, and says which do not come out. */
import { checkBook } from "../app/check/check-book";
import { checkText } from "../app/check/check-text";
import { checkedView, countVerdicts } from "../app/check/check-view";
import type { Invocation, Language } from "./arguments";
import type { World } from "./book";
import type { CheckArguments } from "./check-arguments";
import { checkedLines } from "./checked-lines";
import { progressTo } from "./progress";
import type { ReadArguments } from "./read-arguments";
import { tableChoice } from "./table-choice";

export async function runCheck(
  given: CheckArguments,
  { json, language }: Pick<Invocation, "json"> & { readonly language: Language },
  world: World
): Promise<0 | 1> {
  const figures =
    "text" in given
      ? checkText(await world.readText(given.text), language)
      : await checkedFigures(given, language, world);
  const counts = countVerdicts(figures.map(({ verdict }) => verdict));
  world.print(
    json
      ? `${JSON.stringify({ figures, counts })}\n`
      : `${checkedLines(figures, counts, language)}\n`
  );
  return 0;
}

async function checkedFigures(given: ReadArguments, language: Language, world: World) {
  const progress = progressTo(world.warn, world.clock);
  progress.expect(await world.size(given.book));
  progress.stage(language === "zh" ? "正在读取工作簿" : "reading the workbook");
  const { workbook } = await world.open(given.book, { force: true });
  progress.stage(language === "zh" ? "正在核数" : "checking the figures");
  const checked = await checkBook(workbook, tableChoice(given));
  return checked.map((one) => checkedView(one, language));
}
