/**
 * Words around figures in running text: which figure is a target, which was done, what a rate is of. Data.
 *
 * Patterns meet text made half-width and Simplified, character by character, so that places stay.
 */

/** Between a target and its rate: 任务358条的47.8%, 目标任务192家的比例为48.3%. */
export const OF_TARGET =
  /^(?:人民币|\([^()]{0,6}\))?\s*(?:的|之)\s*(?:比例|比重|百分比)?(?:为|是|达到|达|约|近|仅|只有)?\s*$/;

/** What a figure is called before it: the last such word decides. */
export const ASKED_FOR = /任务|目标|计划|指标数|下达|应完成|分解数/g;
export const DONE = /完成|实现|到位|进资|实绩|收集|走访|新增|引进|签约|签订|达到|累计|利用|实际/g;

/** 完成率, 占比, 履约率 right before a percentage. */
export const RATE_WORD =
  /(?:(完成率|达成率|完成比例|完成进度)|(履约|开工|开竣工|竣工|投产|落地|达产|资金到位|到位|到资)率)[^,，。;；、%\d]{0,6}$/;
/** 完成任务的, 占全年目标的: of a target that was named before. */
export const OF_NAMED_TARGET =
  /(?:完成|占)[^,，。;；、%\d]{0,12}(?:任务|目标|计划)(?:数|总数|值)?(?:的|之)?(?:比例)?(?:为|达到|达|约)?$/;
/** 占75%, 占比31%, 占总数的57%. */
export const SHARE_WORD = /(?:占比|占总数的?|占全部[^,，。;；、%\d]{0,6}的?|占)(?:为|达到|达|约)?$/;

/** What a rate other than 完成率 divides, by its stem: nearest of these before it. */
export const STEM_WORDS: Readonly<Record<string, RegExp>> = {
  履约: /履约/,
  开工: /开工|在建|建成|动工/,
  开竣工: /开工|竣工|在建|建成/,
  竣工: /竣工|建成/,
  投产: /投产/,
  落地: /落地/,
  达产: /达产/,
  资金到位: /到位|到资|进资/,
  到位: /到位|到资|进资/,
  到资: /到位|到资|进资/,
};
export const WHOLE_OF_STEM = /签约|签订|合同|协议|共|总/;

/** More, and less, than the time that has gone. */
export const AHEAD =
  /(?:超|超过|快于|高于|超出|领先|快)(?:出)?[^,，。;；%\d]{0,4}(?:序时|时序|时间)进度?[^,，。;；%\d]{0,4}$/;
export const BEHIND =
  /(?:欠|慢于|低于|落后(?:于)?|滞后(?:于)?|差|慢)[^,，。;；%\d]{0,4}(?:序时|时序|时间)进度?[^,，。;；%\d]{0,4}$/;
/** 1—10月, 1至5月份, 上半年, 前三季度: the months that have gone. */
export const SPAN_OF_MONTHS =
  /(?:1|一|元)月?份?\s*[-—–~～至到]+\s*(1[0-2]|[1-9]|十[一二]?|[二三四五六七八九])月/;
export const HALF_YEAR = /上半年/;
export const THREE_QUARTERS = /前三季度|1[-—至]3季度/;
export const FIRST_QUARTER = /一季度|第一季度/;

/** What land costs, what it is sold for, and what the budget adds. */
export const COST_OF_LAND = /成本/;
export const PRICE_OF_LAND = /出让|价格|地价|售价|供地价|成交/;
export const PAID_ON_TOP = /贴|倒挂|补助|补贴|亏|差额|缺口/;

/** 差5个, 还差12家, 尚欠3亿元. */
export const STILL_MISSING =
  /(?:还差|尚差|仍差|尚欠|还欠|相差|差|缺口|欠)(?:任务|目标)?(?:数)?(?:为|达)?$/;

export const HIGHEST = /最高(?:的|者)?[^,，。;；%\d]{0,6}$/;
export const LOWEST = /最低(?:的|者)?[^,，。;；%\d]{0,6}$/;

/** 合计60亿元, after the figures that it sums. */
export const SUM_WORD = /(?:合计|总计|共计|合共)(?:为|达|约)?$/;

/** A threshold is no amount: 5000万元以上, 亿元及以上. */
export const THRESHOLD_AFTER = /^(?:人民币)?\s*(?:\([^()]{0,14}\))?\s*(?:及|或)?(?:以上|以下|以内)/;
export const LAST_YEAR = /上年|去年|同期/;
export const GROWN = /(?:增长|上升|增加|提高)(?:了)?$/;
export const SHRUNK = /(?:下降|减少|降低|负增长)(?:了)?$/;
/** Days, months, years, ordinals: figures that count nothing that is assessed. */
export const NOT_COUNTED =
  /^(?:年|月|日|号|时|分|点|季度|级|等|期|届|步|轮|倍|名|位|个月|小时|分钟|天|工作日)$/;
