import assert from "node:assert";
import { terminalTable, widthOf } from "../../src/cli/terminal-table";

describe("terminal table", () => {
  const widths = [
    { says: "plain letters", text: "abc", gives: 3 },
    { says: "Chinese characters are two wide", text: "甲镇", gives: 4 },
    { says: "full-width punctuation too", text: "（％）", gives: 6 },
    { says: "a dash is one wide", text: "—", gives: 1 },
    { says: "a rare character beyond the first plane", text: "𠮷", gives: 2 },
  ];
  for (const { says, text, gives } of widths) {
    it(says, () => assert.strictEqual(widthOf(text), gives));
  }

  it("lines up columns of both kinds and leaves no space at the end", () => {
    assert.strictEqual(
      terminalTable(
        [
          ["1", "甲镇", "9.5"],
          ["12", "ab", "100"],
        ],
        ["right", "left", "right"]
      ),
      " 1  甲镇  9.5\n12  ab    100"
    );
  });
});
