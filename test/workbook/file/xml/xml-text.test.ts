import assert from "node:assert";
import {
  attributeText,
  cellText,
  spaceAttribute,
} from "../../../../src/workbook/file/xml/xml-text";

describe("text in XML", () => {
  const cells = [
    { says: "markup", text: `<a & "b">`, gives: `&lt;a &amp; "b"&gt;` },
    { says: "a control character", text: "a\u0001b", gives: "a_x0001_b" },
    {
      says: "a carriage return, which XML would turn into a line feed",
      text: "a\r\nb",
      gives: "a_x000D_\nb",
    },
    { says: "a text that looks like the escape", text: "_x0041_", gives: "_x005F_x0041_" },
    { says: "an underscore that does not", text: "_x41_ _y", gives: "_x41_ _y" },
    { says: "an emoji", text: "🏆", gives: "🏆" },
    { says: "half an emoji", text: "a\ud83cb", gives: "a\ufffdb" },
    { says: "a non-character", text: "\uffff", gives: "_xFFFF_" },
  ];
  for (const { says, text, gives } of cells) {
    it(says, () => assert.strictEqual(cellText(text), gives));
  }

  it("keeps line breaks of an attribute, drops what XML has no way to say", () => {
    assert.strictEqual(attributeText('"一"\n\u0002二'), "&quot;一&quot;&#10;二");
  });

  it("marks outer white space and line breaks to be kept", () => {
    assert.deepStrictEqual(
      ["a", " a", "a ", "a\nb", "a b"].map((text) => spaceAttribute(text) !== ""),
      [false, true, true, true, false]
    );
  });
});
