/** `scorecard scheme`: 新建考核办法, a scheme onto a sheet of the workbook. */
import { makeScheme } from "../app/scheme/make-scheme";
import { TEMPLATES } from "../app/scheme/templates";
import { sentence } from "../app/messages/messages";
import type { Invocation, Language } from "./arguments";
import type { SchemeArguments } from "./scheme-arguments";
import { UsageError } from "./usage-error";
import type { World } from "./book";
import { tableChoice } from "./table-choice";

export async function runScheme(
  given: SchemeArguments,
  { json, language }: Pick<Invocation, "json"> & { readonly language: Language },
  world: World
): Promise<0 | 1> {
  const { template } = given;
  if (template !== undefined && TEMPLATES[template] === undefined)
    throw new UsageError("bad-template", template);
  const out = given.out ?? given.book;
  if (given.out !== undefined && (await world.same(given.book, given.out)))
    throw new UsageError("out-is-book", given.out);
  const book = await world.open(given.book, { force: given.force });
  const choice = { ...tableChoice(given), ...(template === undefined ? {} : { template }) };
  const [written] = await makeScheme(book.workbook, choice, language);
  if (written === undefined) {
    world.warn(`${sentence("nothing-to-rank", {}, language)}\n`);
    return 1;
  }
  await book.save(out, { keepOld: given.inPlace });
  if (json) world.print(`${JSON.stringify({ sheet: written.name, out })}\n`);
  else if (language === "zh") world.print(`考核办法已写入 ${out}（工作表：${written.name}）\n`);
  else world.print(`The scheme is in ${out} (sheet: ${written.name})\n`);
  return 0;
}
