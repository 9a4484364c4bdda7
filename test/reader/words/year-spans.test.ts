import assert from "node:assert";
import { coverOfYear, spanOfPath } from "../../../src/reader/words/year-spans";

describe("parts of the year", () => {
  const headers: readonly { says: string; path: readonly string[]; gives: string }[] = [
    { says: "a month", path: ["11月"], gives: "11-11" },
    { says: "in words", path: ["十一月完成"], gives: "11-11" },
    { says: "a quarter", path: ["第二季度"], gives: "4-6" },
    { says: "a half", path: ["下半年完成数"], gives: "7-12" },
    { says: "前三季度 is counted from January", path: ["前三季度"], gives: "1-9" },
    { says: "so is 一至三季度", path: ["一至三季度"], gives: "1-9" },
    { says: "and 三季度累计", path: ["三季度累计"], gives: "1-9" },
    { says: "1—9月", path: ["1—9月累计完成"], gives: "1-9" },
    { says: "4至6月", path: ["4至6月"], gives: "4-6" },
    { says: "with its year", path: ["2024年1-9月"], gives: "1-9" },
    { says: "截至9月底", path: ["截至9月底完成"], gives: "1-9" },
    { says: "9月末", path: ["9月末"], gives: "1-9" },
    { says: "of the band, where the leaf says none", path: ["上半年", "完成"], gives: "1-6" },
    { says: "of the leaf before the band", path: ["2024年1—9月", "8月"], gives: "8-8" },
    { says: "backwards is no span", path: ["9-1月"], gives: "none" },
    { says: "a day is none", path: ["9月30日"], gives: "none" },
    { says: "nor is 累计", path: ["累计完成"], gives: "none" },
  ];
  for (const { says, path, gives } of headers)
    it(`${path.join("/")}: ${says}`, () => {
      const span = spanOfPath(path);
      assert.strictEqual(span === undefined ? "none" : `${span.first}-${span.last}`, gives);
    });

  const covers: readonly { says: string; spans: string; gives: readonly number[] | undefined }[] = [
    { says: "quarters one after another", spans: "1-3 4-6 7-9", gives: [0, 1, 2] },
    { says: "each holding the one before", spans: "1-3 1-6 1-9", gives: [2] },
    { says: "the longest, and what follows it", spans: "1-3 4-6 1-6 7-9", gives: [2, 3] },
    { says: "a gap", spans: "1-3 7-9", gives: undefined },
    { says: "nothing from January", spans: "4-6 7-9", gives: undefined },
    { says: "headers that name none are passed over", spans: "none 1-6", gives: [1] },
  ];
  for (const { says, spans, gives } of covers)
    it(`${spans}: ${says}`, () => {
      const given = spans.split(" ").map((text) => {
        const [first = NaN, last = NaN] = text.split("-").map(Number);
        return text === "none" ? undefined : { first, last };
      });
      assert.deepStrictEqual(coverOfYear(given)?.slice().sort(), gives);
    });
});
