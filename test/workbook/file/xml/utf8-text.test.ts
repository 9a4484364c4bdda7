import assert from "node:assert";
import fc from "fast-check";
import { Utf8Text } from "../../../../src/workbook/file/xml/utf8-text";

function encoded(pieces: readonly string[]): { text: string; steps: number } {
  const steps: Uint8Array[] = [];
  const out = new Utf8Text((bytes) => steps.push(bytes.slice()));
  pieces.forEach((piece) => out.put(piece));
  return { text: Buffer.concat([...steps, out.rest()]).toString("utf8"), steps: steps.length };
}

describe("text put out as UTF-8", () => {
  const cases = [
    { says: "nothing", pieces: ["", ""] },
    { says: "characters of one, two, three and four bytes", pieces: ["a", "é", "任务", "𠮷"] },
    { says: "a pair beside plain text", pieces: ["甲", "a𠮷b", "乙"] },
    { says: "the ends of each width", pieces: ["\u007f\u0080\u07ff\u0800\ud7ff\ue000\uffff"] },
  ];
  for (const { says, pieces } of cases) {
    it(says, () => assert.strictEqual(encoded(pieces).text, pieces.join("")));
  }

  it("numbers as String() writes them", () => {
    const numbers = fc.array(fc.oneof(fc.double(), fc.integer(), fc.nat(1_100_000_000)));
    const ends = [0, 9, 10, 99, 100, 999_999_999, 1e9, 1e9 + 1, 2 ** 31, 2 ** 53, -1, -0, 1e21];
    fc.assert(
      fc.property(numbers, (some) => {
        const steps: Uint8Array[] = [];
        const out = new Utf8Text((bytes) => steps.push(bytes.slice()));
        const all = [...ends, ...some];
        all.forEach((one) => {
          out.number(one);
          out.put("，");
        });
        const text = Buffer.concat([...steps, out.rest()]).toString("utf8");
        assert.strictEqual(text, all.map((one) => `${one}，`).join(""));
      })
    );
  });

  it("takes numbers at the end of a step, and text that is longer than one", () => {
    const pieces = Array.from({ length: 60_000 }, (_, i) => i);
    const steps: Uint8Array[] = [];
    const out = new Utf8Text((bytes) => steps.push(bytes.slice()));
    pieces.forEach((piece) => {
      out.number(piece);
      out.put("<c/>");
    });
    out.put("a".repeat(300_000));
    const text = Buffer.concat([...steps, out.rest()]).toString("utf8");
    assert.strictEqual(
      text,
      `${pieces.map((piece) => `${piece}<c/>`).join("")}${"a".repeat(300_000)}`
    );
  });

  it("gives on in large steps, and keeps the order", () => {
    const pieces = Array.from({ length: 90_000 }, (_, i) => `单位${i},`);
    const { text, steps } = encoded(pieces);
    assert.strictEqual(text, pieces.join(""));
    assert.ok(steps > 2 && steps < 10, `${steps} steps`);
  });

  it("takes a piece that is larger than a step", () => {
    const long = "完成".repeat(200_000);
    assert.strictEqual(encoded(["前", long, "后"]).text, `前${long}后`);
  });

  it("any text in any pieces", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme" })), (pieces) => {
        assert.strictEqual(encoded(pieces).text, pieces.join(""));
      })
    );
  });
});
