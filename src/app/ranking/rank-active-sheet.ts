/**
 * The ribbon's 一键排名: the sheet in front, read as it was read last time, ranked and shown.
 *
 * There is no pane to speak in, so a sheet of ours says why there is no ranking and what to do.
 */
import { noticeReport } from "../../reports/notice-report";
import { WorkbookError } from "../../workbook/port";
import type { OpenWorkbook, Written } from "../../workbook/port";
import { writeRankings } from "./write-rankings";
import { paneSentence } from "../messages/pane-messages";
import type { Language } from "../messages/messages";
import type { PaneSentenceCode } from "../messages/sentence-code";
import { glanceAt, studyFront } from "../study-front";
import { toRank } from "./study-ranking";

export type RibbonRanking =
  | { readonly kind: "ranked"; readonly written: readonly Written[] }
  | { readonly kind: "explained"; readonly message: string };

export async function rankActiveSheet(
  workbook: OpenWorkbook,
  language: Language
): Promise<RibbonRanking> {
  try {
    const written = await rankInFront(workbook, language);
    if (written.length === 0) return await explain(workbook, "nothing-to-rank", "", language);
    return { kind: "ranked", written };
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    return explain(workbook, error.fault, error.detail, language);
  }
}

async function rankInFront(
  workbook: OpenWorkbook,
  language: Language
): Promise<readonly Written[]> {
  const { prepared } = await studyFront(await glanceAt(workbook), toRank(language));
  if (prepared === undefined) return [];
  return writeRankings(workbook, { rankings: [prepared] }, { show: true });
}

const TITLES: Readonly<Record<Language, readonly [sheetName: string, title: string]>> = {
  zh: ["排名说明", "没有生成排名表"],
  en: ["About the ranking", "No ranking was made"],
};

/** Throws where even this sheet cannot be written; the caller then has nowhere to speak but a dialog. */
async function explain(
  workbook: OpenWorkbook,
  code: PaneSentenceCode,
  detail: string,
  language: Language
): Promise<RibbonRanking> {
  const message = paneSentence(code, { detail }, language);
  const [sheetName, title] = TITLES[language];
  const report = noticeReport({ sheetName, title, lines: [message] });
  await workbook.write([report], { show: true });
  return { kind: "explained", message };
}
