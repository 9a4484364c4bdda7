/** 上年名次 as offices type it. */
import assert from "node:assert";
import { rankSaid } from "../../../src/reader/cells/read-rank";

describe("a rank that is a text", () => {
  const cases: readonly (readonly [text: string, gives: number | undefined])[] = [
    ["3", 3],
    ["第３名", 3],
    [" 第 12 位 ", 12],
    ["并列第三名", 3],
    ["十", 10],
    ["第十二名", 12],
    ["二十一", 21],
    ["倒数第一", undefined],
    ["3/18", undefined],
    ["0", undefined],
    ["一二", undefined],
    ["—", undefined],
    ["", undefined],
  ];
  for (const [text, gives] of cases)
    it(`${text === "" ? "nothing" : text}: ${gives ?? "none"}`, () =>
      assert.strictEqual(rankSaid(text), gives));
});
