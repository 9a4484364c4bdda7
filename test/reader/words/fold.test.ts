import assert from "node:assert";
import {
  cleanName,
  collapseSpace,
  fold,
  halfWidth,
  withoutSpace,
} from "../../../src/reader/words/fold";
import { SIMPLIFIED_OF } from "../../../src/reader/words/traditional";

describe("fold", () => {
  const cases = [
    { says: "full-width digits and punctuation", text: "５．３亿元", gives: "5.3亿元" },
    { says: "spaces for looks, wide ones too", text: "合　 计", gives: "合计" },
    { says: "a line break inside a word", text: "收集招商\n信息（条）", gives: "收集招商信息(条)" },
    { says: "Traditional headers", text: "實際到位資金（萬元）", gives: "实际到位资金(万元)" },
    {
      says: "Traditional words of assessment",
      text: "投資強度、備註、單　位、鄉鎮",
      gives: "投资强度、备注、单位、乡镇",
    },
    { says: "every sort of bracket", text: "〔万元〕【亩】［％］", gives: "(万元)(亩)(%)" },
    { says: "circled numbers", text: "㈢区直组", gives: "(三)区直组" },
    { says: "the square-metre sign and its spellings", text: "㎡ m² M2", gives: "m2m2m2" },
    { says: "an unbreakable and a zero-width space", text: "1\u00a0599\u200b", gives: "1599" },
  ];
  for (const { says, text, gives } of cases) it(says, () => assert.strictEqual(fold(text), gives));
});

describe("lighter foldings", () => {
  it("takes all white space out", () =>
    assert.strictEqual(withoutSpace(" 单\u3000位\r\n名 称"), "单位名称"));
  it("makes one space of many", () => assert.strictEqual(collapseSpace(" a\u3000\n b "), "a b"));
  it("keeps every character's place", () => {
    const printed = "（１，２３４）萬元";
    assert.strictEqual(halfWidth(printed).length, printed.length);
    assert.strictEqual(halfWidth(printed), "(1,234)萬元");
  });
  it("cleans a Chinese name of spaces and line breaks", () => {
    assert.strictEqual(cleanName("己  镇"), "己镇");
    assert.strictEqual(cleanName("城南\n街道"), "城南街道");
    assert.strictEqual(cleanName(" 工业园 A 区\u3000管委会 "), "工业园A区管委会");
  });
  it("keeps the space between Latin words", () =>
    assert.strictEqual(cleanName("Park  One"), "Park One"));
});

describe("the Traditional table", () => {
  it("has pairs of two different characters, and no chain", () => {
    const pairs = Object.entries(SIMPLIFIED_OF);
    assert.ok(pairs.length > 800, `${pairs.length} pairs`);
    for (const [from, to] of pairs) {
      assert.ok(from.length === 1 && to.length === 1 && from !== to, `${from}${to}`);
      assert.strictEqual(
        SIMPLIFIED_OF[to],
        undefined,
        `${from} → ${to} → ${SIMPLIFIED_OF[to] ?? ""}`
      );
    }
  });
});
