import assert from "node:assert";
import { parseArguments } from "../../src/cli/arguments";
import { UsageError } from "../../src/cli/usage-error";

describe("arguments", () => {
  const rank = (...words: string[]) =>
    parseArguments(["rank", "a.xlsx", "--out", "b.xlsx", ...words]);

  it("reads inspect with its overrides, rows counted from 0 inside", () => {
    const { command, json } = parseArguments([
      ...["inspect", "a.xlsx", "--sheet", "任务表", "--table", "A3:N51"],
      ...["--header-rows", "3-4", "--role", "C=target", "--role", "d=actual", "--json"],
    ]);
    assert.strictEqual(json, true);
    assert.deepStrictEqual(command, {
      command: "inspect",
      book: "a.xlsx",
      sheet: "任务表",
      table: { top: 2, left: 0, bottom: 50, right: 13 },
      headerRows: { first: 2, last: 3 },
      roles: [
        { column: 2, role: "target" },
        { column: 3, role: "actual" },
      ],
    });
  });

  it("ranks by 1-1-3 and caps at 100 % unless told otherwise", () => {
    const { command } = rank();
    assert.deepStrictEqual(command, {
      command: "rank",
      book: "a.xlsx",
      roles: [],
      out: "b.xlsx",
      inPlace: false,
      force: false,
      ties: "113",
      cap: 100,
      redIsGood: false,
    });
  });

  it("completes with 开工率 over 履约, and rates by code or name", () => {
    const { command } = parseArguments([
      ...["complete", "a.xlsx", "--out", "b.xlsx", "--start-over", "performing"],
      ...["--fx", "usd=6.2892@2012-11-30,中间价", "--fx", "港元=0.8115@2012年11月30日，中间价"],
    ]);
    assert.ok(command.command === "complete");
    const on = { year: 2012, month: 11, day: 30 };
    assert.strictEqual(command.startOver, "performing");
    assert.deepStrictEqual(command.rates, [
      { currency: "USD", rate: "6.2892", on, source: "中间价" },
      { currency: "HKD", rate: "0.8115", on, source: "中间价" },
    ]);
  });

  it("reads the period, the day, the cap with its sign, and the language", () => {
    const { command, language } = rank(
      ...["--period", "campaign:2009-07-01..2009-09-30", "--as-of", "2009-09-30"],
      ...["--cap", "120%", "--ties", "1-1-2", "--bottom", "0", "--lang", "en-US"]
    );
    assert.strictEqual(language, "en");
    assert.ok(command.command === "rank");
    assert.deepStrictEqual(command.period, {
      kind: "campaign",
      start: { year: 2009, month: 7, day: 1 },
      end: { year: 2009, month: 9, day: 30 },
    });
    assert.deepStrictEqual(command.asOf, { year: 2009, month: 9, day: 30 });
    assert.strictEqual(command.cap, 120);
    assert.strictEqual(command.ties, "112");
    assert.strictEqual(command.bottom, 0);
  });

  it("helps when asked, or when nothing was typed", () => {
    for (const words of [[], ["help"], ["rank", "--help"], ["-h"]]) {
      assert.strictEqual(parseArguments(words).command.command, "help");
    }
  });

  const wrong = [
    { says: "a command that is none", words: ["rnak", "a.xlsx"], gives: "unknown-command" },
    {
      says: "an option that is none",
      words: ["inspect", "a.xlsx", "--wat"],
      gives: "unknown-option",
    },
    { says: "no book", words: ["inspect"], gives: "no-book" },
    { says: "two books", words: ["inspect", "a.xlsx", "b.xlsx"], gives: "too-many-words" },
    { says: "nowhere to write", words: ["rank", "a.xlsx"], gives: "no-out" },
    {
      says: "a rate without its day",
      words: ["complete", "a", "--out", "b", "--fx", "USD=6.2892,中间价"],
      gives: "bad-fx",
    },
    {
      says: "a bank's rate for a hundred",
      words: ["complete", "a", "--out", "b", "--fx", "USD=628.92@2012-11-30,牌价"],
      gives: "bad-fx",
    },
    {
      says: "a currency that is none",
      words: ["complete", "a", "--out", "b", "--fx", "贝壳=6@2012-11-30,海滩"],
      gives: "bad-fx",
    },
    {
      says: "开工率 over something else",
      words: ["complete", "a", "--out", "b", "--start-over", "all"],
      gives: "bad-start-over",
    },
    { says: "nowhere to complete into", words: ["complete", "a.xlsx"], gives: "no-out" },
    {
      says: "a reading of percentages that is none",
      words: ["complete", "a", "--out", "b", "--percent", "half"],
      gives: "bad-percent",
    },
    {
      says: "two places to write",
      words: ["rank", "a.xlsx", "--out", "b.xlsx", "--in-place"],
      gives: "two-outs",
    },
    {
      says: "a discount rate of 500 %",
      words: ["land", "a", "--out", "b", "--rate", "5"],
      gives: "bad-rate",
    },
    {
      says: "a share of the tax over the whole",
      words: ["land", "a", "--out", "b", "--ramp-share", "130%"],
      gives: "bad-rate",
    },
    { says: "a range that is none", words: ["inspect", "a", "--table", "3:4"], gives: "bad-table" },
    {
      says: "rows upside down",
      words: ["inspect", "a", "--header-rows", "5-3"],
      gives: "bad-header-rows",
    },
    {
      says: "a role without a column",
      words: ["inspect", "a", "--role", "target"],
      gives: "bad-role",
    },
    {
      says: "a day that no month has",
      words: ["rank", "a", "--out", "b", "--as-of", "2012-02-30"],
      gives: "bad-date",
    },
    {
      says: "a period that is none",
      words: ["rank", "a", "--out", "b", "--period", "quarter"],
      gives: "bad-period",
    },
    {
      says: "a tie rule that is none",
      words: ["rank", "a", "--out", "b", "--ties", "123"],
      gives: "bad-ties",
    },
    {
      says: "a cap of nothing",
      words: ["rank", "a", "--out", "b", "--cap", "0"],
      gives: "bad-cap",
    },
    {
      says: "a colour rule that is none",
      words: ["rank", "a", "--out", "b", "--colours", "pink"],
      gives: "bad-colours",
    },
    {
      says: "places that are no number",
      words: ["rank", "a", "--out", "b", "--bottom", "two"],
      gives: "bad-bottom",
    },
    {
      says: "a language that we do not speak",
      words: ["help", "--lang", "fr"],
      gives: "bad-language",
    },
  ];
  for (const { says, words, gives } of wrong) {
    it(`refuses ${says}`, () => {
      assert.throws(
        () => parseArguments(words),
        (error) => error instanceof UsageError && error.problem === gives
      );
    });
  }
});
