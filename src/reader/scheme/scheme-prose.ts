/**
 * 评分标准 in prose, read as far as it is plain:
 *
 *     完成任务得满分，每低 1 个百分点扣 0.5 分    每超 10% 加 1 分，最多加 20 分    未完成不得分
 *     完成 90% 以上得 20 分，70% 以上得 10 分    每引进 1 个得 5 分，最高 20 分    功效系数法
 *
 * What it does not say that way is handed back as it stands, for people to put into the columns.
 */
import type { ItemNumber, RuleName } from "../../domain/scoring/written-scheme";
import type { Nature } from "../../domain/scoring/scheme";
import { fold } from "../words/fold";

export interface ProseRule {
  readonly rule: RuleName;
  readonly numbers: { readonly [field in ItemNumber]?: number };
  /** 分档, best first. */
  readonly tiers: readonly { readonly from: number; readonly points: number }[];
  /** What was not understood; "" where all was. */
  readonly rest: string;
  /** All of it as it was looked at, so that `rest` can be known for the whole. */
  readonly text: string;
}

const NUMBER = "(\\d+(?:\\.\\d+)?)";
const THINGS = "个|家|次|条|篇|项|批|人|户";

const MIN_MAX = /功效系数法?/;
const CLIFF =
  /(?:完成(?:任务|目标)?(?:的)?(?:得|计)(?:满分|\d+分)[,;。]?)?(?:未完成|没有完成|完不成|达不到)(?:任务|目标)?的?,?(?:不得分|不计分|得0分|计0分)/;
const SHORT = new RegExp(
  `每(?:少|低|差|减少?|欠|降低?)(?:完成|于任务|于)?${NUMBER}(%|个百分点|百分点|${THINGS})?[^,;。]{0,4}?(?:扣|减)${NUMBER}分`
);
const OVER = new RegExp(
  `每(?:超过?|增加?|多|高|超额)(?:出|完成|任务)?${NUMBER}(%|个百分点|百分点)[^,;。]{0,4}?加${NUMBER}分`
);
const EACH = new RegExp(
  `每(?:引进|新增|签约|开工|报送|组织|邀请|外出|有|增加)?(?:${NUMBER})?(?:${THINGS})[^,;。\\d]{0,8}(?:得|计|加)${NUMBER}分`
);
const TIER = new RegExp(
  `${NUMBER}%(?:及|以上|的|时|\\(含(?:${NUMBER}%)?\\))*,?(?:得|计)${NUMBER}分`,
  "g"
);
const MOST = new RegExp(`(?:最高|最多|累计|上限|封顶)(?:加|得|计|扣|不超过)*${NUMBER}分(?:封顶)?`);
/** 每少报 1 次扣 1 分, where the item takes points away: so much for each. */
const EACH_OFF = new RegExp(
  `每(?:少报?|迟报?|漏报?|缺报?|发生|出现|有)?[^,;。\\d]{0,6}?(?:${NUMBER})?(?:${THINGS}|起)[^,;。\\d]{0,8}扣${NUMBER}分`
);
const CAPPED =
  /(?:完成率)?(?:最高|最多|封顶)?(?:不超过|按|计到|计至|至)(\d{3})%(?:封顶|计算?)?|(?:完成率|封顶|最高)(\d{3})%/;
/** 完成年度目标任务的得50分, above 完成80%的得40分. */
const WHOLE_TIER = new RegExp(
  `(?:完成|达到)(?:年度|全年)?(?:目标)?(?:任务|目标)的?,?(?:得|计)${NUMBER}分`
);
const BY_RATE =
  /按?(?:完成率|完成比例|实际完成比例|比例|完成任务的比例)(?:[×x*乘以]+分值)?(?:计算|折算|计|得|记)*(?:得分|分|满分)?|得分[=为](?:完成率|完成数[/÷]任务数)[×x*](?:分值|\d+)/;
/** Says nothing beyond the rule: 完成 100% 得满分, 扣完为止. */
const SAID_ANYWAY =
  /(?:完成(?:率)?(?:年度|全年)?(?:目标)?(?:任务|目标)?(?:达到?)?(?:100%)?的?,?(?:得|计)(?:满分|基本分|\d+(?:\.\d+)?分))|扣完(?:本项分值)?为止|不(?:倒扣|计负分)|(?:低于)?\d+%(?:以下)?的?(?:不得分|得0分)|其余不得分/g;

/** What is left of a sentence that was understood. */
const NOISE =
  /未完成|超额完成|满分为止|采用|实行|进行|按照?|计算|计分|得分|评分|记分|折算|方法|方式|的/g;
const WORD = /[\d一-龥]{2}/;

/** Undefined where there is no prose. */
export function proseRule(prose: string, nature: Nature = "marks"): ProseRule | undefined {
  const text = withDigits(fold(prose));
  return text === "" ? undefined : { ...new Reading(text, nature).rule(), text: trimmed(text) };
}

const ONES = "一二三四五六七八九十";

/** 每引进一个 and 每少报两次, as people write small numbers between a word of counting and its thing. */
function withDigits(text: string): string {
  const counted = new RegExp(
    `([每少超增]{1,2}[^\\d,;。]{0,3}?)([${ONES}两])(?=${THINGS}|个百分点)`,
    "g"
  );
  return text.replace(counted, (_, before: string, digit: string) => {
    const number = digit === "两" ? 2 : ONES.indexOf(digit) + 1;
    return before + String(number);
  });
}

/** Each phrase that was understood is struck out, so that what is left can be shown. */
class Reading {
  constructor(
    private rest: string,
    private readonly nature: Nature
  ) {}

  rule(): Omit<ProseRule, "text"> {
    const tiers = this.tiers();
    const over = this.over();
    const base = tiers.length > 1 ? { rule: "tiers" as const, numbers: {} } : this.base();
    this.rest = this.rest.replace(SAID_ANYWAY, "");
    return {
      rule: base.rule,
      numbers: { ...base.numbers, ...over },
      tiers: tiers.length > 1 ? tiers : [],
      rest: WORD.test(this.rest.replace(NOISE, "")) ? trimmed(this.rest) : "",
    };
  }

  private take(pattern: RegExp): RegExpExecArray | null {
    const found = pattern.exec(this.rest);
    if (found !== null) this.rest = this.rest.replace(found[0], "");
    return found;
  }

  /** One alone is no table: 完成 80% 得 15 分 may mean anything below. */
  private tiers(): ProseRule["tiers"] {
    const found: { from: number; points: number }[] = [];
    const rest = this.rest.replace(TIER, (_, from: string, __, points: string) => {
      found.push({ from: Number(from) / 100, points: Number(points) });
      return "";
    });
    const whole = found.length > 0 ? WHOLE_TIER.exec(rest) : null;
    if (whole !== null) found.push({ from: 1, points: Number(whole[1]) });
    if (found.length > 1)
      this.rest = (whole === null ? rest : rest.replace(whole[0], "")).replace(
        /完成率?|达到?/g,
        ""
      );
    return found.sort((a, b) => b.from - a.from);
  }

  private over(): ProseRule["numbers"] {
    const over = this.take(OVER);
    if (over === null) return {};
    const most = this.take(MOST);
    return {
      step: Number(over[1]) / 100,
      points: Number(over[3]),
      ...(most === null ? {} : { ceiling: Number(most[1]) }),
    };
  }

  private base(): Pick<ProseRule, "rule" | "numbers"> {
    if (this.take(MIN_MAX) !== null) return { rule: "min-max-rate", numbers: {} };
    if (this.take(CLIFF) !== null) return { rule: "cliff", numbers: {} };
    const off = this.nature === "deduction" ? this.take(EACH_OFF) : null;
    if (off !== null) return this.each(off);
    const short = this.take(SHORT);
    if (short !== null) return shortOf(short);
    const each = this.take(EACH);
    if (each !== null) return this.each(each);
    this.take(BY_RATE);
    return { rule: "proportional", numbers: { cap: this.cap() } };
  }

  private cap(): number {
    const capped = this.take(CAPPED);
    return Number(capped?.[1] ?? capped?.[2] ?? 100) / 100;
  }

  private each([, step, points]: RegExpExecArray): Pick<ProseRule, "rule" | "numbers"> {
    const most = this.take(MOST);
    const ceiling = most === null ? {} : { ceiling: Number(most[1]) };
    return {
      rule: "count-bonus",
      numbers: { step: Number(step ?? 1), points: Number(points), ...ceiling },
    };
  }
}

/** 每少 1 个 counts what is missing of the task, 每少 1% the rate. */
function shortOf([, digits, unit, points]: RegExpExecArray): Pick<ProseRule, "rule" | "numbers"> {
  const byRate = unit === undefined || /%|百分点/.test(unit);
  const shortStep = byRate ? Number(digits) / 100 : Number(digits);
  const numbers = { shortStep, shortPoints: Number(points) };
  return { rule: byRate ? "step-deduction" : "count-deficit", numbers };
}

function trimmed(text: string): string {
  return text.replace(/^[,;。:、]+|[,;。:、]+$/g, "").replace(/[,;。]{2,}/g, ",");
}
