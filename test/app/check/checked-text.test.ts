/** A pasted text for the pane: its figures as lines, the text cut where they stand, the list for a clipboard. */
import assert from "node:assert/strict";
import { checkedText } from "../../../src/app/check/checked-text";
import type { CheckedText } from "../../../src/app/check/checked-text";
import { listText } from "../../../src/app/check/list-text";
import { SUMMARY } from "../../support/told-summary";

const joined = ({ lines }: CheckedText) =>
  lines.map((line) => line.map(({ text }) => text).join("")).join("\n");
const marked = ({ lines }: CheckedText) =>
  lines.flatMap((line) => line.flatMap(({ text, figure }) => (figure === undefined ? [] : [text])));

describe("a checked text", () => {
  it("is the text that was pasted, cut where its figures stand", () => {
    const checked = checkedText(SUMMARY, "zh");
    assert.equal(joined(checked), SUMMARY);
    assert.deepEqual(
      marked(checked),
      checked.figures.map(({ printed }) => printed)
    );
    assert.deepEqual(marked(checked).slice(0, 3), ["47.8%", "7.9%", "48.3%"]);
  });

  it("tells of each figure what is printed, what it comes to, and where", () => {
    const wrong = checkedText(SUMMARY, "zh").figures.filter((one) => one.verdict === "MISMATCH");
    assert.deepEqual(
      wrong.map(({ kind, place, printed, recomputed }) => [kind, place, printed, recomputed]),
      [
        ["比率", "第 1 行", "48.3%", "48.4%"],
        ["比率", "第 2 行", "48.3%", "48.4%"],
      ]
    );
    assert.match(checkedText(SUMMARY, "en").figures[0]?.place ?? "", /^Line 1$/);
  });

  const odd = [
    { says: "nothing", text: "" },
    { says: "words alone", text: "各单位要加大力度。" },
    { says: "blank lines and those of Windows", text: "\r\n甲\r\n\r\n乙" },
  ];
  for (const { says, text } of odd) {
    it(`may be ${says}`, () => {
      const checked = checkedText(text, "zh");
      assert.deepEqual(checked.figures, []);
      assert.equal(joined(checked), text.replace(/\r\n/g, "\n"));
    });
  }
});

describe("a list for the clipboard", () => {
  const line = { verdict: "MATCH", kind: "比率", place: "通报!D7", message: "一致。" } as const;

  it("falls into columns where it is pasted", () => {
    const text = listText([{ ...line, printed: "47.8%", recomputed: "47.8%" }], "zh");
    assert.deepEqual(text.split("\r\n"), [
      "位置\t类别\t印的数\t复算数\t结论\t说明",
      "通报!D7\t比率\t47.8%\t47.8%\t一致\t一致。",
    ]);
  });

  const cells = [
    { says: "a formula is none", printed: "=1+1", gives: "'=1+1" },
    { says: "nor is what calls one", printed: "@SUM(A1)", gives: "'@SUM(A1)" },
    { says: "a gap stays a number", printed: "-12.5", gives: "-12.5" },
    { says: "so does a growth", printed: "-0.9%", gives: "-0.9%" },
    { says: "a tab opens no column", printed: "甲\t乙", gives: "甲 乙" },
    { says: "nor does a line end open a line", printed: "甲\r\n乙", gives: "甲 乙" },
  ];
  for (const { says, printed, gives } of cells) {
    it(says, () => {
      const row = listText([{ ...line, printed }], "en").split("\r\n")[1] ?? "";
      assert.deepEqual(row.split("\t").slice(2, 5), [gives, "", "agrees"]);
    });
  }
});
