import assert from "node:assert/strict";
import fc from "fast-check";
import { SmallTextDecoder } from "../../src/taskpane/polyfills/small-text-decoder";

describe("a small TextDecoder", () => {
  const cases = [
    { says: "Chinese", bytes: Buffer.from("任务表") },
    { says: "what lies past the first plane", bytes: Buffer.from("𠮷野家") },
    { says: "a byte order mark, which is no text", bytes: Buffer.from("\ufeff甲") },
    { says: "a character that breaks off", bytes: Buffer.from("任务").subarray(0, 5) },
    { says: "nothing", bytes: Buffer.alloc(0) },
    { says: "more than a call takes at once", bytes: Buffer.from("完成".repeat(10_000)) },
  ];
  for (const { says, bytes } of cases) {
    it(`decodes ${says} as browsers do`, () => {
      assert.equal(new SmallTextDecoder().decode(bytes), new TextDecoder().decode(bytes));
    });
  }

  it("decodes any text as browsers do", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const bytes = Buffer.from(text);
        assert.equal(new SmallTextDecoder().decode(bytes), new TextDecoder().decode(bytes));
      })
    );
  });

  it("decodes UTF-16, either end first", () => {
    const little = Buffer.from("\ufeff<任务/>", "utf16le");
    const big = Buffer.from(little).swap16();
    assert.equal(new SmallTextDecoder("utf-16le").decode(little), "<任务/>");
    assert.equal(new SmallTextDecoder("utf-16be").decode(big), "<任务/>");
  });
});
