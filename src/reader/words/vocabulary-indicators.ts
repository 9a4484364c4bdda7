/**
 * Words about indicators: names that a title may give, endings that are roles, bands that name nothing. Data.
 *
 * Patterns meet the Simplified text without white space.
 */

/** Longest first: 实际利用外资 before 外资. */
export const INDICATOR_NAMES: readonly string[] = [
  "固定资产投资",
  "实际利用外资",
  "实际到位资金",
  "实际使用外资",
  "5000万元以上工业项目",
  "亿元以上项目",
  "规模以上工业增加值",
  "引进省外资金",
  "引进市外资金",
  "引进内资",
  "省外资金",
  "市外资金",
  "合同外资",
  "利用外资",
  "到位资金",
  "合同引资",
  "签约资金",
  "签约项目",
  "开工项目",
  "投产项目",
  "竣工项目",
  "招商信息",
  "外出招商",
  "走访企业",
  "财政收入",
  "税收收入",
  "工业投资",
  "招商引资",
  "外贸出口",
  "税收",
  "内资",
  "外资",
].sort((a, b) => b.length - a.length);

/** 内资任务数, 外资累计完成（额）, 固投完成率. */
export const ROLE_ENDING =
  /(?:年度|全年|本年|当年|年|累计|实际|已|本月|当月|上报|认定|核定|确保|力争)*(?:目标任务|任务目标|目标|任务|计划|确保|力争|完成|实绩|累计|上报|认定|实际|达成|到位|核减|同期)(?:情况)?(?:总?数|总?额|总?量|值|率|比例|百分比|情况|进度)?$/;

/** 走访数, 签约个数: how much of it, and not what. */
export const COUNT_ENDING = /(?:总?数量?|[个家]数|总?金?额|總?數量?|[個家]數|總?金?額|情况|情況)$/;

/** What a header says of a target and not of the indicator: 市下达任务, 占预期目标%, 占序时任务. */
export const WHOSE_TARGET =
  /^(?:占|完成)?(?:确保|力争|序时|时序|序時|時序|预期|預期|奋斗|奮鬥|(?:国家|省|市|县|縣|区|區|自治区|州|上级)级?(?:下达|下達|分解|预期|預期|工作|考核|定)?(?=任务|任務|目标|目標|计划|計劃))|^占/;

/** Bands over whole groups of indicators, and what a header is left with when its role word is gone. */
export const INDICATOR_NOISE =
  /^(?:主要|各项|考核|工作|目标|任务|完成|指标|情况|年度|全年|本年|当年|累计|实际|本月|当月|数据|合计|总计|其中|月份|各月|分月|逐月|到位|进资|到账|招商引资|进度|前?[一二三四1-4]季度|[上下]半年|\d{4}年?|\d{1,2}月份?|[\d—\-–~至]+月份?|截[至止]|[月年]?[底末初]|的|及|与|、|[:：])*$/;

/** The part of foreign money that came in as cash, and earns the 汇率补贴. */
export const CASH = /现汇|现金|外汇/;
