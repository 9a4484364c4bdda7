/** What stands over a 核数表: how many figures there are of each verdict, and of each kind how many are wrong. */
import type { Language } from "../messages/messages";
import type { CheckedFigureView } from "./check-view";
import { isFault } from "./check-view";
import { checkWords } from "./check-words";
import { verdictCounts } from "./checked-list";

const WORDS = {
  zh: {
    between: "，",
    counts: "共复算 {n} 个数：",
    kinds: "按类：",
    faulty: "（{n} 个要核对）",
    rest: "以下 {n} 个数相符，留在表上备查，不打印；要打印，请清除打印区域。",
    unlisted: "另有 {n} 个数相符，不逐一列出。",
    none: "没有要核对的数。",
  },
  en: {
    between: ", ",
    counts: "{n} figures worked out again: ",
    kinds: "By kind: ",
    faulty: " ({n} to be looked at)",
    rest: "The {n} figures below match. They are kept for reference and are not printed; clear the print area to print them.",
    unlisted: "{n} more figures match and are not listed.",
    none: "There is nothing to look at.",
  },
} as const;

export interface CheckSummary {
  readonly counts: string;
  readonly kinds: string;
  /** Over the figures that match, which are not printed; or in their place. */
  readonly rest: string;
}

export function checkSummary(
  views: readonly CheckedFigureView[],
  language: Language,
  matchingListed: boolean
): CheckSummary {
  const words = WORDS[language];
  const verdicts = verdictCounts(views, language).map(({ name, count }) => `${name} ${count}`);
  const matching = views.filter(({ verdict }) => verdict === "MATCH").length;
  const template = matchingListed ? words.rest : words.unlisted;
  const rest = template.replace("{n}", String(matching));
  return {
    counts: words.counts.replace("{n}", String(views.length)) + verdicts.join(words.between),
    kinds: words.kinds + kindTexts(views, language).join(words.between),
    rest: matching === views.length ? words.none + (language === "en" ? " " : "") + rest : rest,
  };
}

function kindTexts(views: readonly CheckedFigureView[], language: Language): readonly string[] {
  const { kinds } = checkWords(language);
  const found = views.map(({ kind }) => kind).filter((kind, i, all) => all.indexOf(kind) === i);
  return found.map((kind) => {
    const own = views.filter((one) => one.kind === kind);
    const wrong = own.filter(({ verdict }) => isFault(verdict)).length;
    const faulty = wrong === 0 ? "" : WORDS[language].faulty.replace("{n}", String(wrong));
    return `${kinds[kind] ?? kind} ${own.length}${faulty}`;
  });
}
