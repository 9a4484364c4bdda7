/**
 * 新建考核办法: a scheme for the indicators of a table, or a ready-made one, onto a sheet of the workbook.
 *
 * A sheet that is there already is the office's: it is kept, and the new one stands beside it.
 */
import { toNumber } from "../../domain/exact";
import type { WrittenScheme } from "../../domain/scoring/written-scheme";
import { schemeReport } from "../../reports/scheme/scheme-report";
import type { Workbook, Written } from "../../workbook/port";
import { prepareRankings } from "../ranking/make-ranking";
import type { RankingChoice } from "../ranking/make-ranking";
import type { Language } from "../messages/messages";
import { NO_SCHEME } from "./no-scheme";
import { SCHEME_MARK } from "./scheme-mark";
import { TEMPLATES, template } from "./templates";

export const SCHEME_SHEET = "考核办法";

export async function makeScheme(
  workbook: Workbook,
  choice: RankingChoice & { readonly template?: string },
  language: Language
): Promise<readonly Written[]> {
  const scheme =
    choice.template === undefined
      ? await schemeOfTable(workbook, choice, language)
      : TEMPLATES[choice.template];
  if (scheme === undefined) return [];
  return writeScheme(workbook, scheme);
}

/** A new mark each time, so that no scheme that somebody has worked on is replaced. */
export async function writeScheme(
  workbook: Workbook,
  scheme: WrittenScheme
): Promise<readonly Written[]> {
  const marks = (await workbook.sheets()).flatMap(({ mark }) => mark ?? []);
  let n = 1;
  while (marks.indexOf(`${SCHEME_MARK}${n}`) >= 0) n++;
  return workbook.write([
    schemeReport({ sheetName: SCHEME_SHEET, mark: `${SCHEME_MARK}${n}`, scheme }),
  ]);
}

/** The table's own full marks, or equal ones; each up to 100 %. */
async function schemeOfTable(
  workbook: Workbook,
  choice: RankingChoice,
  language: Language
): Promise<WrittenScheme | undefined> {
  const { rankings } = await prepareRankings(workbook, { ...choice, scheme: NO_SCHEME }, language);
  const [first] = rankings;
  if (first === undefined) return undefined;
  const { task, reckoning } = first;
  return template({
    title: `${task.table.title.replace(/(任务)?(完成情况)?(统计|汇总|一览)?表$/, "")}考核办法`,
    items: task.indicators.map(({ name }, i) => {
      const marks = reckoning.marks[i];
      const fullMarks = marks === undefined ? 0 : Math.round(toNumber(marks) * 100) / 100;
      return { name, nature: "marks", rule: "proportional", fullMarks, cap: 1 } as const;
    }),
  });
}
