/** Sentences of circulars and summaries: the figures that are checked in each, and what is said of them. */
import assert from "node:assert";
import { judgeTogether } from "../../../src/domain/published-figure/judge-together";
import { textClaims } from "../../../src/reader/prose/text-claims";

function verdicts(text: string): readonly string[] {
  const claims = textClaims(text);
  const judged = judgeTogether(claims);
  return claims.map(({ kind, text: figure }, i) => `${kind} ${figure} ${judged[i]}`);
}

const SUMMARY = `活動期間,全區共收集招商信息171條,占目標任務358條的47.8%;外出走訪企業57家,占目標任務720家的7.9%;邀請來區考察93家,占目標任務192家的48.3%;新簽項目16個的簽約合同資金9.29億元人民幣,其中5000萬元以上工業項目12個,占目標任務55個的21.8%;新開工項目3個,占目標任務26個的11.5%。
五項目標任務無一完成,且完成比例無一超過50%,最高的只有48.3%,最低的僅為7.9%。48個有招商任務的單位中只有11個完成任務。
内資:1—11月份上報5000萬元以上工業項目22個,上報實際進資12.6億元人民幣,市里通報認定合同引進內資11.8億元,實際進資5.3億元,占市下達全年任務數5億元人民幣的106%,預計到12月底可認定實際進資6億元人民幣。
1-11月份市里通報我區實際利用外資1599萬美元,占市下達全年任務數2000萬美元的80%,現匯進資375萬美元。
園區開發成本約15萬元/畝,而出讓給企業的土地實際價格在0.8萬元/畝至3萬元/畝不等,每出讓一畝土地,財政要貼12萬元至14.2萬元不等。`;

const cases: readonly { says: string; text: string; gives: readonly string[] }[] = [
  {
    says: "较序时进度慢, 比时间进度快: the words stand after the plan",
    text: "截至9月底,新签约项目41个,完成全年任务60个的68.3%,较序时进度慢6.7个百分点;到位资金完成80.0%,比时间进度快6个百分点。",
    gives: ["rate 68.3% MATCH", "gap 6.7个百分点 MATCH", "gap 6个百分点 MISMATCH"],
  },
  {
    says: "a summary: 48.3 is wrong in both places, and nothing else is",
    text: SUMMARY,
    gives: [
      "rate 47.8% MATCH",
      "rate 7.9% MATCH",
      "rate 48.3% MISMATCH",
      "rate 21.8% MATCH",
      "rate 11.5% MATCH",
      "rate 48.3% MISMATCH",
      "rate 7.9% MATCH",
      "rate 106% MATCH",
      "rate 80% MATCH",
      "gap 12万元 MATCH",
      "gap 14.2万元 MATCH",
    ],
  },
  {
    says: "counts that were cut off",
    text: "全市签约项目292个，已履约291个，履约率为99.65%；建成18个，在建180个，开工率67.8%。",
    gives: ["rate 99.65% TRUNCATED", "rate 67.8% MATCH"],
  },
  {
    says: "a list in which two errors offset",
    text: "23个项目中，工业类7个，占31%；农业类13个，占57%；旅游类1个，占4%；其他2个，占8%。",
    gives: ["share 31% MISMATCH", "share 57% MATCH", "share 4% MATCH", "share 8% MISMATCH"],
  },
  {
    says: "one actual against four targets",
    text: "到位资金251.25亿元，完成自治区预期目标410亿元的61.28%，自治区工作目标430亿元的58.43%，市预期目标400亿元的62.81%，市工作目标450亿元的55.83%。",
    gives: ["rate 61.28% MATCH", "rate 58.43% MATCH", "rate 62.81% MATCH", "rate 55.83% MATCH"],
  },
  {
    says: "a pair of counts, cut off",
    text: "签约项目63个，开竣工61个，开竣工率96.82%。",
    gives: ["rate 96.82% TRUNCATED"],
  },
  {
    says: "amounts that were rounded before they were divided",
    text: "引进资金25.47亿元，占市下达任务42.5亿元的59.94%，占县下达任务46.5亿元的54.78%；固定资产投资16.19亿元，完成年度任务28.8亿元的56.23%。",
    gives: [
      "rate 59.94% CONSISTENT_WITH_ROUNDED_INPUTS",
      "rate 54.78% CONSISTENT_WITH_ROUNDED_INPUTS",
      "rate 56.23% CONSISTENT_WITH_ROUNDED_INPUTS",
    ],
  },
  {
    says: "8.29亿 of 4亿",
    text: "全县实际到位资金8.29亿元，占年度目标任务4亿元的207.2%。",
    gives: ["rate 207.2% CONSISTENT_WITH_ROUNDED_INPUTS"],
  },
  {
    says: "rates by their own words, to as many places as each has",
    text: "共签约项目247个，履约项目244个，履约率98.8%，开工项目222个，开工率90%；合同引资1077亿元，到位资金370亿元，资金到位率34%。",
    gives: ["rate 98.8% MATCH", "rate 90% MATCH", "rate 34% MATCH"],
  },
  {
    says: "ahead of the time gone and behind it",
    text: "1-10月，内资完成125.64%，超序时进度42.31%；省外资金完成率70.41%，欠序时进度12.92个百分点；外资完成率165.07%，超序时进度81.47个百分点。",
    gives: ["gap 42.31% MATCH", "gap 12.92个百分点 MATCH", "gap 81.47个百分点 MISMATCH"],
  },
  {
    says: "without a month nobody knows the time that has gone",
    text: "完成率47.2%，高于序时进度5.3个百分点。",
    gives: [],
  },
  {
    says: "a target and what was done, in either order, and full-width digits",
    text: "全年任务１２０个，实际完成９６个，完成率８１％。\n实际完成96家，任务数120家，完成任务的80%。",
    gives: ["rate 81% MISMATCH", "rate 80% MATCH"],
  },
  {
    says: "scales mixed, and percentages in words",
    text: "实际到位资金2.5亿元，完成年度任务50000万元的百分之五十。",
    gives: ["rate 百分之五十 MATCH"],
  },
  {
    says: "growth over last year, what is missing, and a sum",
    text: "到位资金12.00亿元，去年同期10.00亿元，增长25%。年度任务20个，已签约13个，还差8个。甲镇30亿元、乙镇20亿元、丙镇12.5亿元，合计62.5亿元。",
    gives: ["rate 25% MISMATCH", "gap 8个 MISMATCH", "total 62.5亿元 MATCH"],
  },
  {
    says: "rates of what the text does not give, and about so much, are left alone",
    text: "全区完成率达到95%，同比增长8.08%，工业占比64.9%，排名第3位。\n最高的达120%，最低的仅为15%。收集信息约170条，占任务358条的近48%。",
    gives: [],
  },
];

describe("claims of a text", () => {
  for (const { says, text, gives } of cases) {
    it(says, () => assert.deepStrictEqual(verdicts(text), gives));
  }

  it("says where each figure stands", () => {
    const text = "一、主要成效\n邀请来区考察93家，占目标任务192家的48.3%。";
    const [claim] = textClaims(text);
    assert.ok(claim);
    assert.strictEqual(text.split("\n")[claim.line - 1]?.slice(claim.from, claim.to), "48.3%");
    assert.strictEqual(claim.working, "93家 ÷ 192家");
  });
});
