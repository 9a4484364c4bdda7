import assert from "node:assert";
import fc from "fast-check";
import { CLOSED, OPENED, XmlScanner } from "../../../../src/workbook/file/xml/xml-scan";
import { numberAt } from "../../../../src/workbook/file/xml/xml-number";
import { decodeUtf8 } from "../../../../src/workbook/file/xml/utf8";
import { crc32 } from "../../../../src/workbook/file/zip/crc32";

const encode = (text: string) => new TextEncoder().encode(text);

/** Everything that a reader can see, one line a token. */
function tokensOf(pieces: readonly Uint8Array[]): string[] {
  const xml = new XmlScanner("test.xml");
  const tokens: string[] = [];
  for (const piece of pieces) {
    xml.feed(piece);
    while (xml.next()) {
      if (xml.token === OPENED) tokens.push(`<${xml.name} ${JSON.stringify(xml.attributes())}`);
      else if (xml.token === CLOSED) tokens.push(">");
      else tokens.push(xml.text());
    }
  }
  xml.finish();
  return tokens;
}

const TRICKY =
  `<?xml version="1.0"?>\r\n<!-- <c> -- > --><x:表 xmlns:x='a>b' x:r = "1&amp;2" empty=''>` +
  `前<![CDATA[<中>]] >]]><!---->后<?x ?>完<x:c/><d a="'" b='"'  />\n&#x4E00;𠮷</x:表 >  <!-- end -->`;

describe("the XML scanner", () => {
  const whole = tokensOf([encode(TRICKY)]);

  it("sees elements, attributes and whole texts", () => {
    assert.deepStrictEqual(whole.slice(1), [
      `<表 {"x":"a>b","r":"1&2","empty":""}`,
      "前<中>]] >后完",
      "<c {}",
      ">",
      `<d {"a":"'","b":"\\""}`,
      ">",
      "\n一𠮷",
      ">",
    ]);
  });

  it("sees the same however the bytes are cut into pieces", () => {
    const bytes = encode(TRICKY);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: bytes.length })), (cuts) => {
        const places = [0, ...cuts.sort((a, b) => a - b), bytes.length];
        const pieces = places.slice(1).map((end, i) => bytes.slice(places[i], end));
        assert.deepStrictEqual(tokensOf(pieces), whole);
      })
    );
    const single = Array.from(bytes, (byte) => Uint8Array.of(byte));
    assert.deepStrictEqual(tokensOf(single), whole);
  });

  const broken = [
    "",
    "text",
    "<a>",
    "<a",
    "</a>",
    "<a></a></a>",
    "<a><b</a>",
    "<a></a>rest",
    "<>x</>",
    "<a><![CDATA[x</a>",
  ];
  for (const xml of broken) {
    it(`does not take ${JSON.stringify(xml)} for whole`, () => {
      assert.throws(() => tokensOf([encode(xml)]), /^WorkbookError: damaged/);
    });
  }

  it("never ends in anything but tokens or a refusal", () => {
    const bits = fc.constantFrom(
      "<",
      ">",
      "/",
      "!",
      "?",
      "-",
      "[",
      "]",
      "CDATA",
      "a",
      "=",
      '"',
      "'",
      " ",
      "&",
      ";",
      "é"
    );
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 40 }), (parts) => {
        try {
          tokensOf([encode(parts.join(""))]);
        } catch (error) {
          assert.match(String(error), /^WorkbookError: (damaged|unsafe)/);
        }
      }),
      { numRuns: 1000 }
    );
  });
});

describe("what is read out of bytes", () => {
  it("numbers are what Number makes of their text", () => {
    const doubles = fc.double({ noNaN: true, noDefaultInfinity: true });
    const money = fc.integer().map((cents) => cents / 100);
    fc.assert(
      fc.property(fc.oneof(doubles, money, fc.integer()), (value) => {
        const bytes = encode(String(value));
        assert.strictEqual(numberAt(bytes, 0, bytes.length), Number(String(value)));
      })
    );
  });

  for (const text of ["", " ", "-", ".", "1.2.3", "0x10", "Infinity", "1e999", "1,5", "十"]) {
    it(`${JSON.stringify(text)} is no number`, () => {
      const bytes = encode(text);
      assert.ok(Number.isNaN(numberAt(bytes, 0, bytes.length)));
    });
  }

  it("texts are what TextDecoder makes of any bytes", () => {
    const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
    const texts = fc.string({ unit: "binary" }).map(encode);
    fc.assert(
      fc.property(fc.oneof(texts, fc.uint8Array({ maxLength: 12 })), (bytes) => {
        assert.strictEqual(decodeUtf8(bytes, 0, bytes.length), decoder.decode(bytes));
      })
    );
  });

  it("a checksum is the one that the world agreed on, also in two steps", () => {
    const bytes = encode("123456789");
    assert.strictEqual(crc32(bytes), 0xcbf43926);
    assert.strictEqual(crc32(bytes.subarray(5), crc32(bytes.subarray(0, 5))), 0xcbf43926);
  });
});
