/** The 测算表 as text that people have read: sections, a range, components, gross land, a parcel that is 未测算. */
import { exact } from "../../src/domain/exact";
import { NO_ASSUMPTIONS } from "../../src/app/land/land-parameters";
import { assertGolden } from "../golden/golden";
import { sheetText } from "../golden/sheet-text";
import { ledgerReport } from "../support/land-ledger";

const LEDGER = {
  name: "台账",
  values: [
    ["某区工业用地供地台账（截至2024年6月30日）"],
    [
      ...["序号", "企业名称", "面积（亩）", "征地补偿（万元/亩）", "七通一平（万元）"],
      ...["出让价格（万元/亩）", "土地等别", "依据文件", "备注"],
    ],
    ["一、东区"],
    [1, "甲某公司", 120, 9, 720, "0.8—3", 15, "区政府纪要〔2024〕3号"],
    [2, "乙某公司", "约80", 9, undefined, 3, 15, undefined, "先征后返"],
    ["二、西区"],
    [3, "丙某公司", 60, 9, 300, 16, 3],
    [4, "丁某公司", 40, 9, 200, "面议", 3],
  ],
};

describe("the 测算表", () => {
  it("as approved", () => {
    const parameters = {
      ...NO_ASSUMPTIONS,
      tax: exact("2.5"),
      rate: exact("0.05"),
      budget: exact(2000),
    };
    assertGolden("land-ledger.txt", sheetText(ledgerReport(LEDGER, parameters, "测算表")));
  });
});
