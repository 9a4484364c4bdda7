/** Every sentence about a 考核办法 in Chinese, by code. Data, no code. */
import type { SchemeCode } from "../../reader/finding-code";

export const SCHEME_CHINESE: Readonly<Record<SchemeCode, string>> = {
  "unknown-rule": "“{text}”不是认得的计分规则，已按完成率计分。请从下拉列表中选。",
  "unknown-nature": "“{text}”不是计分、加分或扣分，已按计分处理。请从下拉列表中选。",
  "unknown-choice": "“{text}”不在可选的写法之内，未采用。请从下拉列表中选。",
  "scheme-no-number": "“{text}”不是数字，未采用。请改为数字。",
  "scheme-text-number":
    "“{text}”是文本格式的数字，已采用，但以后改它排名表不会跟着变。请改为数值格式。",
  "scheme-no-marks": "考核办法的分值合计为 {sum}，无法计分。请填写分值。",
  "scheme-marks-share": "考核办法的权重合计为 1（100%），已按 100 分折算。请确认。",
  "scheme-marks-sum": "考核办法各项分值合计为 {sum}，不是 100。请确认。",
  "scheme-circular": "“{item}”绕了一圈又归属到自己，已不按归属处理。请改正“归属”。",
  "scheme-twice-rewarded": "“{item}”封顶高于 100%，又有超额加分，超额部分计了两次。请确认。",
  "scheme-cap-percent": "“{item}”的封顶是 {text} 倍，可能漏了百分号。请核对。",
  "scheme-floor-high": "“{item}”的最低分高于分值，两者矛盾。请核对。",
  "scheme-negative-marks": "“{item}”的分值是负数（{text}）。扣分项请把性质改为“扣分”。",
  "scheme-item-no-marks": "“{item}”没有分值，不影响得分。请补填分值，或确认不计分。",
  "scheme-lost-name": "“{item}”提到的“{text}”不在办法的指标里，未采用。请核对名称。",
  "scheme-no-tiers": "“{item}”要分档，但分档表里没有它的档次，只得 0 分。请补填分档表。",
  "scheme-tier-unreached": "“{item}”的分档没有由高到低排列，后面的档永远用不上。请调整顺序。",
  "scheme-no-parts": "“{item}”由分项组成，但没有哪一项归属于它，不计分。请填写各分项的“归属”。",
  "scheme-same-item":
    "“{item}”在办法里有几行一样性质的，完成数会重复计分。请确认，或删去多余的行。",
  "scheme-no-rule": "“{item}”没有写计分规则，已按完成率计分，最高得满分。请确认，或填写计分规则。",
  "scheme-prose-read": "“{item}”的评分标准已按“{text}”理解。请确认，或在“计分规则”一列写明。",
  "scheme-prose-rest":
    "“{item}”的评分标准里“{text}”没有读懂，未采用。请在“计分规则”和各参数列写明。",
  "scheme-unreadable":
    "“{sheet}”里没有读到考核办法，已按任务表自己的分值排名。请补上有“指标”和“分值”两列的表，再重新生成。",
  "scheme-item-not-found": "办法里的“{item}”在“{sheet}”中找不到对应的列，不计分。请核对名称。",
  "scheme-target-not-found":
    "办法里作任务的“{item}”在“{sheet}”中找不到，未采用。请核对“统一任务数”一列。",
  "scheme-veto-not-found": "否决事项“{item}”在“{sheet}”中找不到对应的列，没有核查。请核对名称。",
  "scheme-indicator-unused": "“{item}”在考核办法里没有，不计分。请确认。",
  "scheme-all-vetoed": "“{group}”的单位全部被一票否决，名次没有意义。请核对否决事项。",
  "scheme-field-equal":
    "“{group}”各单位的“{item}”都相同，功效系数分不出高低，都得 {points} 分。请确认总则里“功效系数各单位相同时”。",
  "scheme-field-of-one":
    "“{group}”只有 {units} 个单位有“{item}”的数，功效系数分不出高低。请确认按满分还是保底分计。",
  "consequence-tie-again":
    "“{measure}”看连续两年，其中一年的界线上有并列：{units}。请按考核办法人工确定。",
  "consequence-no-last-rank": "“{measure}”涉及的 {units} 没有填上年名次，无法判定。请补填。",
  "consequence-tie": "“{measure}”的界线上有并列：{units}。请按考核办法人工确定。",
  "consequence-not-reported":
    "“{measure}”看“{item}”的完成率，{units}未报，没有列入名单。请核实后再定。",
  "consequence-no-last-year":
    "“{measure}”要看连续两年的名次，任务表里没有“上年名次”这一列，无法判定。请加上这一列并填数，或人工确定。",
  "consequence-no-count": "“{measure}”没有填名次数，无法判定。请在考核办法的结果运用里补填。",
  "consequence-no-line": "“{measure}”没有填界线，无法判定。请在考核办法的结果运用里补填。",
  "consequence-no-item":
    "“{measure}”所看的“{item}”不是表里有完成率的项，无法判定。请核对“看哪项”。",
  "consequence-no-group": "“{measure}”适用的组别“{group}”不在表里，无法判定。请核对“适用组别”。",
};
