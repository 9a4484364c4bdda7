import assert from "node:assert";
import { toNumber } from "../../../src/domain/exact";
import { inUnits } from "../../../src/domain/money";
import { readLedger } from "../../../src/reader/ledgers/read-ledger";
import { readRates } from "../../../src/reader/ledgers/read-rates";
import { stageNamed } from "../../../src/reader/ledgers/stage-of";
import { readTables } from "../../../src/reader/recognise";
import { drawGrid } from "../../support/draw-grid";

describe("the words of a stage", () => {
  const cases: readonly (readonly [text: string, gives: string | undefined])[] = [
    ["意向", "intent"],
    ["仅签框架协议", "intent"],
    ["在谈", "negotiating"],
    ["洽谈签约事宜", "negotiating"],
    ["已签约", "signed"],
    ["已签约未开工", "signed"],
    ["拟开工", "signed"],
    ["正在报批", "performing"],
    ["公司已注册", "performing"],
    ["厂房主体施工", "started"],
    ["在建，未投产", "started"],
    ["試生產", "production"],
    ["竣工投产", "production"],
    ["终止（已退出）", "terminated"],
    ["甲乙丙", undefined],
  ];
  for (const [text, gives] of cases) {
    it(`${text} is ${gives ?? "not sorted"}`, () => assert.strictEqual(stageNamed(text), gives));
  }
});

const told = (drawing: string, merges = "") => {
  const grid = drawGrid(drawing, { merges });
  const [table = assert.fail()] = readTables(grid).tables;
  const { ledger, findings } = readLedger(grid, table);
  const lines = (ledger?.projects ?? []).map(({ team, stage, amount }) =>
    [
      team.value,
      stage,
      ...(amount
        ? [toNumber(inUnits(amount.low)), toNumber(inUnits(amount.high)), amount.currency]
        : []),
    ].join(" ")
  );
  return { lines, codes: findings.map(({ code }) => code) };
};

describe("a ledger", () => {
  it("names every line of a merged team, and each amount in its own currency", () => {
    const { lines } = told(
      `
责任单位 | 项目名称 | 投资总额 | 所处阶段
甲镇 | 线束 | 1.4亿元 | 已投产
 | 注塑 | 200万美元 | 意向
乙镇、丙镇 | 玩具 | 1—2亿元 | 签约`,
      "A2:A3"
    );
    assert.deepStrictEqual(lines, [
      "甲镇 production 140000000 140000000 CNY",
      "甲镇 intent 2000000 2000000 USD",
      "乙镇、丙镇 signed 100000000 200000000 CNY",
    ]);
  });

  it("takes the currency from its column, the scale from the header", () => {
    const { lines } = told(`
责任单位 | 项目名称 | 投资额（万） | 币种 | 进度
甲镇 | 线束 | 3200 | 人民币 | 签约
乙镇 | 玩具 | 850 | 港币 | 开工`);
    assert.deepStrictEqual(lines, [
      "甲镇 signed 32000000 32000000 CNY",
      "乙镇 started 8500000 8500000 HKD",
    ]);
  });

  it("takes bare numbers for 万元 where nothing names a unit, and asks", () => {
    const { lines, codes } = told(`
责任单位 | 项目名称 | 投资总额 | 所处阶段
甲镇 | 线束 | 8600 | 签约
乙镇 | 玩具 | 500 | 说不清`);
    assert.deepStrictEqual(lines[0], "甲镇 signed 86000000 86000000 CNY");
    assert.ok(codes.includes("ledger-unit-assumed"));
    assert.ok(codes.includes("stage-unknown"));
  });
});

describe("rates of exchange", () => {
  const day = { year: 2012, month: 11, day: 30 };
  const rates = (drawing: string) => {
    const grid = drawGrid(drawing);
    const [table = assert.fail()] = readTables(grid).tables;
    return readRates(grid, table, day).map(
      ({ from, rate, on }) => `${from} ${toNumber(rate)} ${on.year}-${on.month}-${on.day}`
    );
  };
  it("are read for one unit, with their day", () => {
    const found = rates(`
币种 | 汇率（元/1外币） | 日期
美元 | 6.2892 | 2012.11.29
港元 | 0.8115 | `);
    assert.deepStrictEqual(found, ["USD 6.2892 2012-11-29", "HKD 0.8115 2012-11-30"]);
  });
  it("are divided where banks quote for a hundred", () => {
    const found = rates(`
币种 | 汇率（元/100外币） | 日期
美元 | 628.92 | 2012.11.30
欧元 | 817.55 | 2012.11.30`);
    assert.deepStrictEqual(found, ["USD 6.2892 2012-11-30", "EUR 8.1755 2012-11-30"]);
  });
});
