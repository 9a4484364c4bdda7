import assert from "node:assert/strict";
import { optionsShown, withOptions, wrongOptions } from "../../src/app/option-entry";
import type { OptionEntry } from "../../src/app/option-entry";

const DEFAULT = optionsShown({});
const entry = (part: Partial<OptionEntry>): OptionEntry => ({ ...DEFAULT, ...part });
const day = (year: number, month: number, date: number) => ({ year, month, day: date });

describe("options as somebody types them", () => {
  const right = [
    { says: "the defaults, of which none is kept", typed: {}, gives: {} },
    { says: "a day", typed: { asOf: "2012-11-30" }, gives: { asOf: day(2012, 11, 30) } },
    { says: "a day with slashes", typed: { asOf: " 2012/1/5 " }, gives: { asOf: day(2012, 1, 5) } },
    {
      says: "a day in Chinese",
      typed: { asOf: "2012年11月3日" },
      gives: { asOf: day(2012, 11, 3) },
    },
    {
      says: "a campaign",
      typed: { period: "campaign", start: "2009-07-01", end: "2009.9.30" },
      gives: { period: { kind: "campaign", start: day(2009, 7, 1), end: day(2009, 9, 30) } },
    },
    { says: "the year by wish", typed: { period: "year" }, gives: { period: { kind: "year" } } },
    {
      says: "ties, a cap, last places and colours",
      typed: { ties: "112", cap: "120", bottom: " 0 ", redIsGood: true },
      gives: { ties: "112", cap: 120, bottom: 0, redIsGood: true },
    },
  ] as const;
  for (const { says, typed, gives } of right) {
    it(`takes ${says}`, () => {
      assert.deepEqual(wrongOptions(entry(typed)), []);
      assert.deepEqual(withOptions({}, entry(typed)), gives);
    });
  }

  const wrong = [
    { says: "a day that no calendar has", typed: { asOf: "2012-02-30" }, gives: ["asOf"] },
    { says: "a day that is no day", typed: { asOf: "去年" }, gives: ["asOf"] },
    { says: "a campaign without a first day", typed: { period: "campaign" }, gives: ["start"] },
    {
      says: "a campaign without a last day",
      typed: { period: "campaign", start: "2009-07-01" },
      gives: ["end"],
    },
    {
      says: "a campaign that ends before it starts",
      typed: { period: "campaign", start: "2009-07-01", end: "2009-06-01" },
      gives: ["order"],
    },
    { says: "no cap, half a place", typed: { cap: "", bottom: "1.5" }, gives: ["cap", "bottom"] },
    { says: "too much", typed: { cap: "1001", bottom: "101" }, gives: ["cap", "bottom"] },
  ] as const;
  for (const { says, typed, gives } of wrong) {
    it(`says what is wrong with ${says}`, () =>
      assert.deepEqual(wrongOptions(entry(typed)), gives));
  }

  it("leaves how the sheet is read alone", () => {
    const read = { ordinal: 2, roles: [{ column: 1, role: "unit" as const }] };
    assert.deepEqual(withOptions({ ...read, bottom: 5 }, DEFAULT), read);
  });

  it("shows what was kept as it would be typed", () => {
    const typed = entry({
      asOf: "2012-11-30",
      ties: "112",
      cap: "120",
      bottom: "3",
      redIsGood: true,
    });
    assert.deepEqual(optionsShown(withOptions({}, typed)), typed);
  });
});
