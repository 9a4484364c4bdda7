/** What the pane shows of a 考核办法: its lines, the ready-made ones, points in the preview, consequences. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { parseChoice } from "../../src/app/parse-choice";
import { optionsShown, withOptions } from "../../src/app/option-entry";
import { previewOf } from "../../src/app/ranking/preview";
import { consequenceList } from "../../src/app/scheme/consequence-list";
import { writeScheme } from "../../src/app/scheme/make-scheme";
import {
  schemeFindings,
  schemeInUse,
  schemeSheets,
  withScheme,
} from "../../src/app/scheme/scheme-choice";
import { schemeLines, templateViews } from "../../src/app/scheme/scheme-list";
import { TEMPLATES } from "../../src/app/scheme/templates";
import { studySheet } from "../../src/app/study";
import { toRank } from "../../src/app/ranking/study-ranking";
import { FileWorkbook } from "../../src/workbook/file/file-workbook";
import { CAMPAIGN_SCHEME } from "../support/campaign-scheme";

const SHEET = "9月30日";

async function look(choice = {}) {
  const book = await FileWorkbook.open(readFileSync("assets/samples/百日会战统计表.xlsx"));
  await writeScheme(book, CAMPAIGN_SCHEME);
  const study = await studySheet(book, { sheet: SHEET, choice }, toRank("zh"));
  return { study, book, prepared: study.prepared ?? assert.fail("no ranking") };
}

describe("a scheme in the pane", () => {
  it("is told item by item", () => {
    const lines = schemeLines(CAMPAIGN_SCHEME.items, "zh");
    assert.deepEqual(lines[0], { name: "收集招商信息", rule: "按完成率计分", marks: "20" });
    assert.deepEqual(lines[4]?.rule, "加分，按个数计分");
    assert.equal(schemeLines(CAMPAIGN_SCHEME.items, "en")[4]?.rule, "bonus, count bonus");
  });

  it("may begin with a ready-made one, each of which says on what it is based", () => {
    const views = templateViews("zh");
    assert.deepEqual(
      views.map(({ name }) => name),
      Object.keys(TEMPLATES)
    );
    for (const { name, title, lines } of views) {
      assert.match(title, /参照/, name);
      assert.ok(lines.length > 0, name);
    }
  });

  it("shows the points of each item in the preview, and who is vetoed", async () => {
    const { prepared } = await look();
    const { items, groups } = previewOf(prepared);
    assert.deepEqual(items.slice(0, 2), ["收集招商信息（20）", "外出走访企业（30）"]);
    const rows = groups.flatMap((group) => group.rows);
    const first = rows.filter(({ unit }) => unit === "砚池街道")[0];
    // 4 of 15 visits: 30 × 4 ÷ 15.
    assert.equal(first?.points[1], "8.00");
    const vetoed = rows.filter(({ vetoes }) => vetoes.length > 0);
    assert.ok(vetoed.length > 0);
    assert.ok(vetoed.every(({ score, points }) => score === "0.00" && points[1] === "0.00"));
  });

  it("lists consequences group by group, and leaves to people what is theirs", async () => {
    const { prepared } = await look();
    const list = consequenceList(prepared.consequences ?? []);
    assert.deepEqual(
      list.map(({ measure, group }) => `${measure} ${group}`),
      [
        "流动红旗 乡镇（街道）",
        "流动红旗 区直部门（单位）",
        "流动红旗 园区及平台公司",
        "约谈 区直部门（单位）",
        "黄牌 ",
      ]
    );
    assert.deepEqual(list[0]?.lists, [{ kind: "sure", units: ["砚池街道"] }]);
    assert.equal(list[3]?.lists[0]?.kind, "contested");
    assert.equal(list[4]?.unknown, "no-last-year");
  });

  it("tells its own findings from those of the table", async () => {
    const { study } = await look();
    const codes = schemeFindings(study.findings).map(({ code }) => code);
    assert.ok(codes.includes("consequence-tie"));
    assert.ok(codes.length < study.findings.length);
  });
});

describe("which scheme is in use", () => {
  it("is the latest, the one that was chosen, or none", async () => {
    const { book } = await look();
    const sheets = schemeSheets(await book.sheets(), SHEET);
    assert.deepEqual(sheets.ours, ["考核办法"]);
    assert.ok(!sheets.others.includes(SHEET));
    assert.equal(schemeInUse({}, sheets), "考核办法");
    assert.equal(schemeInUse({ scheme: "" }, sheets), "");
    assert.deepEqual(withScheme({ ties: "112", scheme: "" }, undefined), { ties: "112" });
  });

  it("is remembered, and outlives other options", () => {
    assert.deepEqual(parseChoice({ scheme: "" }), { scheme: "" });
    assert.deepEqual(parseChoice({ scheme: 7 }), {});
    const choice = { scheme: "我的办法" };
    assert.deepEqual(withOptions(choice, optionsShown(choice)), choice);
  });

  it("is none where the chosen sheet is gone, and the table is ranked all the same", async () => {
    const { prepared } = await look({ scheme: "没了" });
    assert.equal(prepared.schemeItems, undefined);
  });
});
