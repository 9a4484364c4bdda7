import assert from "node:assert";
import type { Unit } from "../../../src/domain/amount";
import {
  unitOfHeader,
  unitsOfLine,
  unitsOfRow,
  withoutUnit,
} from "../../../src/reader/cells/read-units";

const yuan = (scale: 0 | 3 | 4 | 6 | 7 | 8): Unit => ({ kind: "money", currency: "CNY", scale });
const dollars = (scale: 0 | 4 | 8): Unit => ({ kind: "money", currency: "USD", scale });
const count = (of: string, scale: 0 | 4 = 0): Unit => ({ kind: "count", of, scale });

describe("the unit of a header", () => {
  const cases: readonly { header: string; text?: string; unit?: Unit; rest?: string }[] = [
    { header: "引进内资\n（亿元）", text: "亿元", unit: yuan(8), rest: "引进内资" },
    { header: "到位资金:万元", text: "万元", unit: yuan(4), rest: "到位资金" },
    { header: "到位资金（单位：万元）", text: "万元", unit: yuan(4), rest: "到位资金" },
    { header: "完成率%", text: "%", unit: { kind: "percent" }, rest: "完成率" },
    { header: "完成率\n（％）", text: "％", unit: { kind: "percent" }, rest: "完成率" },
    { header: "完成率%（位次）", text: "%", unit: { kind: "percent" }, rest: "完成率（位次）" },
    { header: "任务（万美元）", text: "万美元", unit: dollars(4), rest: "任务" },
    { header: "外资（折人民币）", rest: "外资（折人民币）" },
    { header: "外资（折人民币万元）", text: "折人民币万元", unit: yuan(4), rest: "外资" },
    { header: "千粒重/g", text: "g", unit: count("g"), rest: "千粒重" },
    { header: "产量/(kg·hm-2)", text: "kg·hm-2", rest: "产量" },
    { header: "乡镇/部", rest: "乡镇/部" },
    { header: "實際到位資金（萬元）", text: "萬元", unit: yuan(4), rest: "實際到位資金" },
    { header: "利用外资（万美金）", text: "万美金", unit: dollars(4), rest: "利用外资" },
    { header: "利用外资（亿USD）", text: "亿USD", unit: dollars(8), rest: "利用外资" },
    {
      header: "计划总投资（内资+外资）（万元）",
      text: "万元",
      unit: yuan(4),
      rest: "计划总投资（内资+外资）",
    },
    { header: "计划总投资 - 内资（万元）", text: "万元", unit: yuan(4), rest: "计划总投资-内资" },
    { header: "到位资金（（百万元））", text: "百万元", unit: yuan(6), rest: "到位资金" },
    { header: "到位资金〔千元〕", text: "千元", unit: yuan(3), rest: "到位资金" },
    {
      header: "5000万元以上\n工业项目（个）",
      text: "个",
      unit: count("个"),
      rest: "5000万元以上工业项目",
    },
    { header: "5000万元以上工业项目" },
    { header: "生猪销售数量（万头）", text: "万头", unit: count("头", 4), rest: "生猪销售数量" },
    { header: "商品猪价格（元/公斤）", text: "元/公斤", rest: "商品猪价格" },
    { header: "发电量（兆瓦时）", text: "兆瓦时", unit: count("兆瓦时"), rest: "发电量" },
    { header: "汇率（元/1外币）", text: "元/1外币", rest: "汇率" },
    { header: "汇率（元/100外币）", text: "元/100外币", rest: "汇率" },
    { header: "实际出让价格\n（万元/亩）", text: "万元/亩", rest: "实际出让价格" },
    { header: "投资强度(≥万元/亩)", text: "万元/亩", rest: "投资强度" },
    { header: "土地面积（㎡）", text: "㎡", unit: count("平方米"), rest: "土地面积" },
    { header: "面　积\n（亩）", text: "亩", unit: count("亩"), rest: "面积" },
    { header: "投资额（万）", text: "万", unit: count("", 4), rest: "投资额" },
    { header: "到位资金（人民币万元）", text: "人民币万元", unit: yuan(4), rest: "到位资金" },
    { header: "到位资金（万元人民币）", text: "万元人民币", unit: yuan(4), rest: "到位资金" },
    { header: "新签约项目（个、亿元）", text: "个、亿元", rest: "新签约项目" },
    { header: "投资额/万元", text: "万元", unit: yuan(4), rest: "投资额" },
    { header: "万元", text: "万元", unit: yuan(4), rest: "万元" },
    { header: "Revenue (RMB million)", text: "RMBmillion", unit: yuan(6), rest: "Revenue" },
    { header: "FDI (USD 10,000)", text: "USD10,000", unit: dollars(4), rest: "FDI" },
    { header: "Target (10k RMB)", text: "10kRMB", unit: yuan(4), rest: "Target" },
    { header: "Capital (RMB 100 million)", text: "RMB100million", unit: yuan(8), rest: "Capital" },
    { header: "Assets (RMB'000)", text: "RMB'000", unit: yuan(3), rest: "Assets" },
    { header: "GDP (RMB billion)" },
    { header: "发病率（1/10万）", text: "1/10万", rest: "发病率" },
    { header: "开工时间（格式：YYYY-MM-DD）" },
    { header: "是否已变更项目(含部分变更)" },
    { header: "本期余额（有- 的表示贷方）" },
    { header: "截至期末投资进度(3)＝(2)/(1)" },
    { header: "完成率（位次）" },
    { header: "统一社会信用代码（18位）" },
    { header: "乡镇（街道）" },
    { header: "月" },
    { header: "号" },
    { header: "组" },
    { header: "亩均税收" },
    { header: "" },
  ];
  for (const { header, text, unit, rest } of cases) {
    it(`${JSON.stringify(header)} → ${text ?? "none"}`, () => {
      const expected =
        text === undefined ? undefined : unit === undefined ? { text } : { text, unit };
      assert.deepStrictEqual(unitOfHeader(header), expected);
      assert.strictEqual(withoutUnit(header), rest ?? header.replace(/\s/g, ""));
    });
  }
});

describe("a unit line", () => {
  const cases: readonly { line: string; gives: readonly string[] }[] = [
    { line: "单位：亿元、万美元、个", gives: ["亿元", "万美元", "个"] },
    { line: "單位：萬元、萬美元", gives: ["萬元", "萬美元"] },
    { line: "单位： 元", gives: ["元"] },
    { line: "计量单位:万元", gives: ["万元"] },
    { line: "（单位：万元）", gives: ["万元"] },
    { line: "金额单位：人民币万元", gives: ["人民币万元"] },
    { line: "单　位：万　元", gives: ["万元"] },
    { line: "（亿元、万美元）", gives: ["亿元", "万美元"] },
    { line: "编制单位：XX局　　　单位：万元", gives: ["万元"] },
    { line: "单位：万元　　截至2012年11月30日", gives: ["万元"] },
    { line: "单位：万元（人民币）", gives: ["万元"] },
    { line: "单位：百万元 RMB million", gives: ["百万元"] },
    { line: "填报单位：区招商局", gives: [] },
    { line: "单位：区招商局", gives: [] },
    { line: "单位：个体户协会", gives: [] },
    { line: "责任单位：万元", gives: [] },
    { line: "三、单位名称以公章为准", gives: [] },
  ];
  for (const { line, gives } of cases) {
    it(line, () =>
      assert.deepStrictEqual(
        unitsOfLine(line).map(({ text }) => text),
        gives
      )
    );
  }

  it("may be split over two cells", () => {
    const cells = ["编制单位：", "某局", "", "单位：", "人民币元"];
    assert.deepStrictEqual(unitsOfRow(cells), [{ text: "人民币元", unit: yuan(0) }]);
  });
  it("may be several, each in its cell", () => {
    const cells = ["某区", "面积单位：亩", "金额单位：万元"];
    assert.deepStrictEqual(
      unitsOfRow(cells).map(({ text }) => text),
      ["亩", "万元"]
    );
  });
  it("is not made of a label alone", () =>
    assert.deepStrictEqual(unitsOfRow(["单位：", "区招商局"]), []));
});
