import assert from "node:assert/strict";
import { languageOf, wordsIn } from "../../src/taskpane/words/words-in";

/** Every text, by where it stands; those with holes are filled with what shows that it was used. */
function texts(words: unknown, path = ""): (readonly [string, string])[] {
  if (typeof words === "string") return [[path, words]];
  if (typeof words === "function") {
    const fill = words as (...values: string[]) => string;
    return [[path, fill(...["①", "②"].slice(0, words.length))]];
  }
  return Object.entries(words as object).flatMap(([key, value]) => texts(value, `${path}/${key}`));
}

describe("the pane's words", () => {
  const chinese = texts(wordsIn("zh"));
  const english = texts(wordsIn("en"));

  it("say the same things in both languages", () => {
    assert.deepEqual(
      chinese.map(([path]) => path),
      english.map(([path]) => path)
    );
  });

  it("are Chinese in Chinese and not in English, and never empty", () => {
    const strange = [
      ...chinese.filter(([path, text]) => !/[一-鿿]/.test(text) && path !== "/home/place"),
      ...english.filter(([, text]) => /[一-鿿]/.test(text) || text.trim() === ""),
    ];
    assert.deepEqual(strange, []);
  });

  it("use every value that they are given", () => {
    const holes = (text: string) => (text.match(/[①②]/g) ?? []).sort();
    assert.deepEqual(
      chinese.map(([, text]) => holes(text)),
      english.map(([, text]) => holes(text))
    );
  });

  const tags = [
    { tag: "zh-CN", gives: "zh" },
    { tag: "zh-Hant-TW", gives: "zh" },
    { tag: "en-US", gives: "en" },
    { tag: "de-DE", gives: "en" },
  ];
  for (const { tag, gives } of tags) {
    it(`are ${gives} for ${tag}`, () => assert.equal(languageOf(tag), gives));
  }
});
