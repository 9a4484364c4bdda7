import assert from "node:assert";
import * as fc from "fast-check";
import { toFixed, toNumber } from "../../../src/domain/exact";
import { readText, readValue } from "../../../src/reader/cells/read-figures";
import type { FigureReading, CellReading } from "../../../src/reader/cells/read-figures";

function told(reading: CellReading): string {
  if (reading.kind === "missing") return reading.why;
  if (reading.kind === "text") return `text ${reading.text}`;
  if (reading.kind === "figure") return figureTold(reading);
  const { year, month, day, about } = reading.day;
  return words(["date", year, month, day, about]);
}

/** low..high unit approx bound rank remark and how it was typed, if not as plain text. */
function figureTold({ digits, range, ...figure }: FigureReading): string {
  return words([
    range ? `${toNumber(range.low)}..${toNumber(range.high)}` : toNumber(digits),
    figure.unit?.text,
    figure.approx && "approx",
    figure.bound,
    figure.rank && `rank ${figure.rank}`,
    figure.remark && `remark ${figure.remark}`,
    figure.oddMinus && "odd-minus",
    figure.inWords && "in-words",
    figure.dress !== "text" && figure.dress,
  ]);
}

function words(parts: readonly (string | number | false | undefined)[]): string {
  return parts.filter((part) => part !== false && part !== undefined).join(" ");
}

describe("a text cell", () => {
  const cases: readonly (readonly [string, string])[] = [
    // text numbers, full-width digits, separators, spaces
    ["１５", "15 full-width"],
    ["５．３亿元", "5.3 亿元 full-width"],
    ["1,599", "1599"],
    ["1，599", "1599"],
    ["1 599", "1599"],
    ["1599.00 ", "1599"],
    ["'1599", "1599"],
    ["2 ", "2"],
    ["86.5\u00a0", "86.5"],
    ["0.20 ", "0.2"],
    ["４７．８％", "47.8 % full-width"],
    ["100%", "100 %"],
    [".5", "0.5"],
    ["-5", "-5"],
    ["－５", "-5 full-width"],
    ["−5", "-5"],
    ["+14.33", "14.33"],
    ["(1,234)", "-1234"],
    ["每亩2万元", "2 万元/亩"],
    ["总价60万元", "60 万元"],
    ["$5000/亩", "5000 $/亩"],
    ["△5", "-5 odd-minus"],
    ["▲", "text ▲"],
    ["↓3", "-3 odd-minus"],
    ["1,59", "text 1,59"],
    ["1.2.3", "text 1.2.3"],
    // a unit in the cell, currencies never merged
    ["9.29亿元人民币", "9.29 亿元人民币"],
    ["879万欧元", "879 万欧元"],
    ["1100万港元", "1100 万港元"],
    ["30亿美元", "30 亿美元"],
    ["6,500万元", "6500 万元"],
    ["5.3亿", "5.3 亿"],
    ["1个亿", "1 亿"],
    ["￥1,599.5", "1599.5 ￥"],
    ["人民币5.3亿", "5.3 亿人民币"],
    ["US$300万", "300 万us$"],
    ["62.5亩", "62.5 亩"],
    ["0.07元/美元", "0.07 元/美元"],
    ["5万平米", "5 万平米"],
    ["100（万元）", "100 万元"],
    ["16家企业", "16 家"],
    ["3个亿元项目", "3 个"],
    ["第3名", "3 名"],
    // Chinese compounds and words
    ["1亿4千万", "1.4 亿"],
    ["1亿4千万元", "1.4 亿元"],
    ["2千5百万元", "2500 万元"],
    ["3万5", "text 3万5"],
    ["三个", "3 个 in-words"],
    ["十二家", "12 家 in-words"],
    ["一百零五", "105 in-words"],
    ["两万元", "2 万元 in-words"],
    ["近3成", "30 % approx"],
    ["百分之三十", "30 % in-words"],
    // ranges
    ["0.8万元/亩至3万元/亩", "0.8..3 万元/亩"],
    ["12万元至14.2万元不等", "12..14.2 万元"],
    ["12至14.2万元", "12..14.2 万元"],
    ["1.0-2.0", "1..2"],
    ["0.8—3", "0.8..3"],
    ["3～0.8", "0.8..3"],
    ["15-20", "15..20"],
    ["约0.8~3万元/亩", "0.8..3 万元/亩 approx"],
    ["10%-20%", "10..20 %"],
    ["1亿元至5000万元", "text 1亿元至5000万元"],
    // approximate
    ["约15万元/亩", "15 万元/亩 approx"],
    ["约45", "45 approx"],
    ["约0.25", "0.25 approx"],
    ["7分左右", "7 分 approx"],
    ["20余次", "20 次 approx"],
    ["5000余万元", "5000 万元 approx"],
    ["100多家", "100 家 approx"],
    ["预计6亿元", "6 亿元 approx"],
    ["超300万元", "300 万元 approx at-least"],
    ["不足100家", "100 家 approx at-most"],
    ["6亿元（预计）", "6 亿元 approx remark 预计"],
    // thresholds
    ["≥300", "300 at-least"],
    [">=300", "300 at-least"],
    ["≤40%", "40 % at-most"],
    ["5000万元以上", "5000 万元 at-least"],
    ["100万元以下", "100 万元 at-most"],
    // ranks and remarks in brackets
    ["53.2（3）", "53.2 rank 3"],
    ["11.2%（5）", "11.2 % rank 5"],
    ["100.0（并列第1位）", "100 rank 1"],
    ["5100万元（含设备）", "5100 万元 remark 含设备"],
    // missing, each with its reason
    ["", "blank"],
    [" \u3000", "blank"],
    ["—", "dash"],
    ["——", "dash"],
    ["-", "dash"],
    ["－", "dash"],
    ["/", "dash"],
    ["／", "dash"],
    ["、", "dash"],
    ["…", "dash"],
    ["……", "dash"],
    ["无", "dash"],
    ["暂无", "dash"],
    ["未设", "dash"],
    ["×", "dash"],
    ["N/A", "dash"],
    ["（无）", "dash"],
    ["未报", "not-reported"],
    ["未上报", "not-reported"],
    ["待 报", "not-reported"],
    ["（未报）", "not-reported"],
    ["待定", "pending"],
    ["待核", "pending"],
    ["#DIV/0!", "error"],
    ["#N/A", "error"],
    // dates
    ["2012.8.15", "date 2012 8 15"],
    ["2012-7-9", "date 2012 7 9"],
    ["2012/07/09", "date 2012 7 9"],
    ["2012年9月", "date 2012 9"],
    ["2012年9月30日", "date 2012 9 30"],
    ["8月中旬", "date 8 中旬"],
    ["2013年底", "date 2013 底"],
    ["二〇一二年", "date 2012"],
    ["二○一二年九月三十日", "date 2012 9 30"],
    ["2012-08", "date 2012 8"],
    ["20120815", "date 2012 8 15"],
    ["2012.13.1", "text 2012.13.1"],
    // neither
    ["171/358", "text 171/358"],
    ["甲镇", "text 甲镇"],
    ["9月新增2条待核", "text 9月新增2条待核"],
    ["2012-08号", "text 2012-08号"],
    ["含落户项目1个", "text 含落户项目1个"],
    ["3号", "text 3号"],
    ["百", "text 百"],
  ];
  for (const [text, gives] of cases) {
    it(`${JSON.stringify(text)} → ${gives}`, () => assert.strictEqual(told(readText(text)), gives));
  }

  it("keeps digits that a double would spoil", () => {
    const reading = readText("12345678901234567.89");
    assert.ok(reading.kind === "figure");
    assert.strictEqual(toFixed(reading.digits, 2), "12345678901234567.89");
  });
});

describe("other cells", () => {
  const cases = [
    { says: "a plain number", value: 5.3, format: "General", gives: "5.3 number" },
    { says: "a zero is a figure", value: 0, format: "0.00", gives: "0 number" },
    {
      says: "a fraction under a % format",
      value: 0.478,
      format: "0.0%",
      gives: "47.8 % percent-format",
    },
    {
      says: "a number with 元 in its format",
      value: 12,
      format: '#,##0.00"元"',
      gives: "12 number",
    },
    {
      says: "a day number under a date format",
      value: 41122,
      format: "yyyy-mm-dd",
      gives: "date 2012 8 1",
    },
    {
      says: "a Chinese date format",
      value: 41122,
      format: 'yyyy"年"m"月"d"日"',
      gives: "date 2012 8 1",
    },
    {
      says: "the same day counted from 1904",
      value: 39660,
      format: "yyyy-mm-dd",
      date1904: true,
      gives: "date 2012 8 1",
    },
    {
      says: "a day number that lost its format",
      value: 41122,
      format: "General",
      gives: "41122 number",
    },
    { says: "an empty cell", value: undefined, format: "General", gives: "blank" },
    { says: "a formula that failed", value: { error: "#VALUE!" }, format: "0.0%", gives: "error" },
    { says: "a truth value is no figure", value: true, format: "General", gives: "text TRUE" },
  ];
  for (const { says, value, format, date1904, gives } of cases) {
    it(says, () => assert.strictEqual(told(readValue(value, format, date1904 ?? false)), gives));
  }
});

describe("any text at all", () => {
  const sign = fc.constantFrom(
    ..."０１23.,，-—~至约近万亿千元美%％（）()/个成第百分之余以上 年月日三十—".split("")
  );
  const text = fc.oneof(
    fc.array(sign, { maxLength: 12 }).map((signs) => signs.join("")),
    fc.string()
  );

  it("is read without a throw", () => {
    fc.assert(
      fc.property(text, (typed) => typeof told(readText(typed)) === "string"),
      { numRuns: 1000 }
    );
  });

  it("that is a decimal keeps its digits, however wide they are", () => {
    const wide = (digits: string) =>
      digits.replace(/[\d.]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e9 }),
        fc.integer({ min: 0, max: 99 }),
        (whole, part) => {
          const digits = `${whole}.${String(part).padStart(2, "0")}`;
          for (const typed of [digits, wide(digits), ` ${digits} `]) {
            const reading = readText(typed);
            assert.ok(reading.kind === "figure", typed);
            assert.strictEqual(toFixed(reading.digits, 2), digits);
          }
        }
      )
    );
  });
});
