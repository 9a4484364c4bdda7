import assert from "node:assert";
import { monthOf, roleOfHeader } from "../../../src/reader/words/match-words";

describe("the role of a header path", () => {
  const cases: readonly { path: string; role?: string; variant?: string; month?: number }[] = [
    { path: "序\n号", role: "index" },
    { path: "单\u3000位", role: "unit" },
    { path: "单 位\n名 称", role: "unit" },
    { path: "单位类别", role: "group" },
    { path: "责任\n单位", role: "team" },
    { path: "引进内资（亿元） / 任 务", role: "target" },
    { path: "引进内资（亿元） / 完成数 / 上报", role: "reported" },
    { path: "引进内资（亿元） / 完成数 / 认定", role: "certified" },
    { path: "引进内资（亿元） / 完 成 率", role: "rate" },
    { path: "实际利用外资（万美元） / 任\u3000务 / 确保", role: "target", variant: "确保" },
    { path: "实际利用外资（万美元） / 任\u3000务 / 力争", role: "target", variant: "力争" },
    { path: "实际利用外资（万美元） / 确保目标 / 任务", role: "target", variant: "确保" },
    { path: "实到资金力争任务（万元）", role: "target", variant: "力争" },
    { path: "实际利用外资（万美元） / 完成 / 其中：\n现汇", role: "ofWhich" },
    { path: "实际利用外资（万美元） / 完成 / 现汇", role: "ofWhich" },
    { path: "新签约项目（个） / 完成 / 总数", role: "actual" },
    { path: "新签约项目（个） / 任务 / 自治区预期", role: "target", variant: "自治区预期" },
    { path: "新签约项目（个） / 完成 / 同比增长（%）" },
    { path: "分月到位资金 / 1月", role: "monthActual", month: 1 },
    { path: "分月到位资金 / 十一月份", role: "monthActual", month: 11 },
    { path: "分月到位资金 / 1-11月累计", role: "actual" },
    { path: "分月到位资金 / 一季度小计", role: "periodSubtotal" },
    { path: "已签约（个）", role: "actual" },
    { path: "已引资（亿元）", role: "actual" },
    { path: "镇（街）", role: "unit" },
    { path: "合同外资任务:万美元", role: "target" },
    { path: "到位资金 / 本月完成", role: "monthActual" },
    { path: "到位资金 / 上年同期", role: "lastYear" },
    { path: "到位资金 / 上月累计" },
    { path: "序时进度" },
    { path: "内资 / 完成%", role: "rate" },
    { path: "内资 / 完成（%）", role: "actual" },
    { path: "占自治区预期目标%", role: "rate" },
    { path: "完成率 / 占确保%", role: "rate" },
    { path: "完成率 / 占力争（%）", role: "rate" },
    { path: "认定率%", role: "rate" },
    { path: "外出天数 / 要求（天）", role: "target" },
    { path: "FDI (USD 10,000) / Completion %", role: "rate" },
    { path: "工业占比目标（%）", role: "target" },
    { path: "工业占比完成（%）", role: "actual" },
    { path: "增速实际", role: "actual" },
    { path: "占总量比重（%）" },
    { path: "比上年同期±%" },
    { path: "容积率" },
    { path: "截至日期", role: "date" },
    { path: "外出走访企业" },
    { path: "出让最低价标准" },
    { path: "任务 / 市工作目标", role: "target", variant: "市工作" },
    { path: "市下达任务数", role: "target", variant: "市下达" },
    { path: "较序时进度" },
    { path: "完成率%（位次）", role: "rate" },
    { path: "實際到位資金（萬元） / 完成數", role: "actual" },
    { path: "綜合\n得分", role: "score" },
    { path: "分值", role: "weight" },
    { path: "備註", role: "remark" },
    { path: "投资主体（企业名称）", role: "investor" },
    { path: "实际开工时间（格式：YYYY-MM-DD）", role: "startDate" },
    { path: "年度完成数", role: "actual" },
    { path: "2012年任务数", role: "target" },
    { path: "资金情况 / 协议总投资", role: "amount" },
    { path: "资金情况 / 到位资金\n（万元）", role: "arrived" },
    { path: "土地开发成本\n（万元/亩）", role: "costPerMu" },
    { path: "实际出让价格\n（万元/亩）", role: "price" },
    { path: "成交总价（万元）", role: "totalPrice" },
    { path: "征地补偿费（万元/亩）", role: "costComponent" },
    { path: "面　积\n（亩）", role: "area" },
    { path: "出让情况 / 财政贴补（万元）", role: "subsidy" },
    { path: "亩均补贴", role: "subsidy" },
    { path: "动工情况", role: "stage" },
    { path: "坐落" },
    { path: "加分" },
    { path: "计划总投资（内资+外资）（万元）", role: "amount" },
    { path: "完成年度任务（%）", role: "rate" },
    { path: "完成率（%） / 内资", role: "rate" },
    { path: "到位资金 / 月份 / 11", role: "monthActual", month: 11 },
    { path: "Rank", role: "rank" },
    { path: "电话" },
    { path: "constructor" },
    { path: "" },
  ];
  for (const { path, role, variant, month } of cases) {
    it(`${JSON.stringify(path)} → ${role ?? "none"}`, () => {
      const match = roleOfHeader(path.split(" / "));
      assert.strictEqual(match?.role, role);
      assert.strictEqual(match?.variant, variant);
      assert.strictEqual(match?.month, month);
    });
  }
});

describe("a month in a header", () => {
  it("is one month", () =>
    assert.deepStrictEqual(
      ["1月", "12月份", "十月", "十二月完成数"].map(monthOf),
      [1, 12, 10, 12]
    ));
  it("is no day and no span", () =>
    assert.deepStrictEqual(["9月30日", "1—11月", "13月"].map(monthOf), [
      undefined,
      undefined,
      undefined,
    ]));
});

describe("how sure a role is", () => {
  it("a whole word is, and so is a header that ends in one", () => {
    for (const header of ["任务数", "2012年引进内资任务数(万元)", "1-2月完成数"]) {
      assert.strictEqual(roleOfHeader([header])?.exact, true, header);
    }
  });
  it("a header that only looks like it is not", () => {
    assert.strictEqual(roleOfHeader(["截至目前累计投入"])?.exact, false);
  });
});
