import assert from "node:assert";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { LAND_ENGLISH } from "../../src/app/messages/land-messages-en";
import { LAND_CHINESE } from "../../src/app/messages/land-messages-zh";
import { sentence } from "../../src/app/messages/messages";
import { ENGLISH as SHARED_ENGLISH } from "../../src/app/messages/messages-en";
import { CHINESE as SHARED_CHINESE } from "../../src/app/messages/messages-zh";
import { isSaidInPane, paneSentence } from "../../src/app/messages/pane-messages";
import type { SentenceCode } from "../../src/app/messages/sentence-code";

const CHINESE = { ...SHARED_CHINESE, ...LAND_CHINESE };
const ENGLISH = { ...SHARED_ENGLISH, ...LAND_ENGLISH };
const CODES = Object.keys(CHINESE) as SentenceCode[];

/** Every text in the sources of a room that stands in quotes and could be a code. */
function quotedIn(room: string): Set<string> {
  const folder = join(__dirname, "../../src", room);
  const texts = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !/finding-code|messages/.test(file))
    .map((file) => readFileSync(join(folder, file), "utf8"));
  return new Set(
    texts.flatMap((text) => Array.from(text.matchAll(/"([a-z-]+)"/g), ([, code = ""]) => code))
  );
}

const holes = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([hole]) => hole).sort();

describe("messages", () => {
  it("says in English what it says in Chinese", () => {
    for (const code of CODES)
      assert.deepStrictEqual(holes(ENGLISH[code]), holes(CHINESE[code]), code);
  });

  it("keeps no sentence that nothing asks for", () => {
    const rooms = ["domain", "reader", "app", "workbook", "cli"].map(quotedIn);
    const unused = CODES.filter((code) => !rooms.some((quoted) => quoted.has(code)));
    assert.deepStrictEqual(unused, []);
  });

  it("fills the holes, and leaves none that a finding fills", () => {
    assert.strictEqual(
      sentence("no-such-sheet", { detail: "任务表" }, "zh"),
      "工作簿里没有“任务表”这个工作表，请核对名称。"
    );
  });

  it("names the part that is damaged, and keeps the rest for whoever maintains this", () => {
    const detail = "xl/worksheets/sheet1.xml: its checksum is wrong";
    const said = sentence("damaged", { detail }, "zh");
    assert.match(said, /^文件已损坏（xl\/worksheets\/sheet1\.xml）。请/);
    assert.match(sentence("damaged", { detail: "a row 0" }, "zh"), /^文件已损坏。请/);
    assert.match(sentence("damaged", { detail: "a row 0" }, "en"), /damaged\./);
  });

  it("quotes nothing where a cell holds nothing", () => {
    const about = { unit: "甲镇", indicator: "内资", text: "" };
    assert.strictEqual(
      sentence("not-reported", about, "zh"),
      "甲镇有“内资”任务但没有完成数，按未报处理，记 0 分。请催报。"
    );
    assert.match(sentence("not-reported", about, "en"), /but no actual: not reported/);
  });

  it("says in the pane what to press, and elsewhere what to type", () => {
    assert.match(paneSentence("as-of-needed", {}, "zh"), /请在“选项”里填写/);
    assert.match(sentence("as-of-needed", {}, "zh"), /--as-of/);
    assert.strictEqual(
      paneSentence("busy", { detail: "" }, "zh"),
      sentence("busy", { detail: "" }, "zh")
    );
  });

  it("knows a code from another word, which a page's address may hold", () => {
    const words = ["busy", "unexpected", "no-such-code", "toString", ""];
    const known = words.filter((word) => isSaidInPane(word, "zh"));
    assert.deepStrictEqual(known, ["busy", "unexpected"]);
  });
});
