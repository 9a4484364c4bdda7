/**
 * Words around figures in running text: which figure is a target, which was done, what a rate is of. Data.
 *
 * Patterns meet text made half-width and Simplified, character by character, so that places stay.
 */

/** Between a target and its rate: 任务358条的47.8%, 目标任务192家的比例为48.3%. */
export const OF_TARGET =
  /^(?:人民币|\([^()]{0,6}\)|\)|(?:的)?(?:年度|全年)?(?:目标任务|任务|目标|计划)(?:数)?)?\s*(?:的|之)\s*(?:比例|比重|百分比)?(?:为|是|达到|达|约|近|仅|只有)?\s*$/;

/** What a figure is called before it: the last such word decides. */
export const ASKED_FOR = /任务|目标|计划|指标数|下达|应完成|分解数/g;
export const DONE = /完成|实现|到位|进资|实绩|收集|走访|新增|引进|签约|签订|达到|累计|利用|实际/g;

/** 60亿元任务: what a figure is called after it. */
export const CALLED_TARGET_AFTER = /^(?:的)?(?:年度|全年)?(?:目标任务|任务|目标)/;
/** 完成任务的12个, 未完成任务的单位有9个: those who met the target, and not how much it is. */
export const MET_THE_TARGET = /(?:任务|目标|计划)(?:数)?的[^,;]*$/;

/** 完成率 right before a percentage. */
export const RATE_WORD = /(?:完成率|达成率|完成比例|完成进度)[^,，。;；、%\d]{0,6}$/;
/** 履约率 …: of the stem's figures. */
export const STEM_RATE =
  /(固投转化|履约|开工|开竣工|竣工|投产|落地|达产|资金到位|到位|到资|认定)率[^,，。;；、%\d]{0,6}$/;
/** 完成任务的, 占全年目标的: of a target that was named before. */
export const OF_NAMED_TARGET =
  /(?:完成|占)[^,，。;；、%\d]{0,12}(?:任务|目标|计划)(?:数|总数|值)?(?:的|之)?(?:比例)?(?:为|达到|达|约)?$/;
/** 任务20个,完成15个,占75%, or 完成15个(75%): no word but the place says what it is. */
export const BARE_RATE = /^(?:,|\()?(?:完成率?|占|达|达到|完成了)?$/;
/** 超任务5%, 超额5%. */
export const OVER_TARGET =
  /超(?:额|过|出)?(?:完成)?(?:年度|全年)?(?:任务|目标|计划|目标任务)?(?:数)?(?:的)?$/;
/** What may stand around 完成率 without a new subject. */
export const SAME_SUBJECT =
  /(?:已|累计|总体|平均|任务|目标|年度|全年|时序|序时|进度|比例|完成|达成|数|率|占|的|为|是|达到|达|到|仅|只有|约|高|了|均|分别|其|各|总|当年|本年|市下达|省下达|县下达|区下达|下达|计划)/g;
/** 占75%, 占比31%, 占总数的57%. */
export const SHARE_WORD =
  /(?:占比|比重|占(?:总数|总量|总额|总投资|签约|上报|其|全部|所有|参评|参加)[^,，。;；、%\d]{0,8}的?|占)(?:比重|比例)?(?:为|达到|达|约)?$/;
/** 共23个, 新签23个; 23个项目中. */
export const NAMES_A_WHOLE = /共|总|签约|新签|上报|申报|全部/;
export const PART_OF = /^[^,，;；]{0,12}(?:中|里|当中)/;
export const OF_WHICH = /其中|包括|其中包括/;

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
  固投转化: /固定资产投资|固投/,
  认定: /认定|核定|审核确认/,
};
/** Of others than what was signed. */
export const WHOLE_WORDS: Readonly<Record<string, RegExp>> = {
  固投转化: /到位资金|到资/,
  认定: /上报|申报/,
};
export const WHOLE_OF_STEM = /签约|签订|合同|协议|共|总/;

/** More, and less, than the time that has gone. */
export const AHEAD =
  /(?:超|超过|快于|高于|超出|领先|快)(?:出)?(?:[^,，。;；%\d]{0,4}(?:序时|时序|时间)(?:进度)?|进度)[^,，。;；%\d]{0,4}$|[较比](?:序时|时序|时间)(?:进度)?(?:快|高|超出?|领先|提前)了?$/;
export const BEHIND =
  /(?:欠|慢于|低于|落后(?:于)?|滞后(?:于)?|差|慢)(?:[^,，。;；%\d]{0,4}(?:序时|时序|时间)(?:进度)?|进度)[^,，。;；%\d]{0,4}$|[较比](?:序时|时序|时间)(?:进度)?(?:慢|低|落后|滞后|欠|差)了?$/;
/** 1—10月, 1至5月份, 上半年, 前三季度: the months that have gone. */
export const SPAN_OF_MONTHS =
  /(?:1|一|元)月?份?\s*[-—–~～至到]+\s*(1[0-2]|[1-9]|十[一二]?|[二三四五六七八九])月/;
/** 截至10月底, 截至9月30日. */
export const UNTIL_MONTH =
  /(?:截至|截止|到)(?:目前)?(?:\d{4}年)?(1[0-2]|[1-9])月(?:底|末|(?:30|31|28|29)日)/;
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

/** 超任务3亿元, 超额完成48条; 超额完成任务48条 may be either. */
export const ABOVE_TARGET =
  /超(?:额完成|额|(?:额|过|出)?(?:完成)?(?:年度|全年)?(?:任务|目标|计划|目标任务)(?:数)?)$/;
/** 相差97个百分点. */
export const APART = /(?:相差|差距|极差|高低相差|首尾相差)(?:为|达|了)?$/;

export const HIGHEST = /最高(?:的|者)?[^,，。;；%\d]{0,6}$/;
export const LOWEST = /最低(?:的|者)?[^,，。;；%\d]{0,6}$/;

/** 合计60亿元, after the figures that it sums. */
export const SUM_WORD = /(?:合计|总计|共计|合共)(?:为|达|约)?$/;
/** With a target or a part among them figures are not just added up. */
export const ASKED_OR_PART = /其中|任务|目标/;
/** Parts of which none is inside another; of two there is no third. */
export const RIVAL_PARTS: readonly (readonly RegExp[])[] = [
  [/工业|第二产业|二产|制造业/, /农业|第一产业|一产/, /服务业|第三产业|三产|商贸|旅游/],
  [/中央/, /省级|省补/, /市级/, /县级|区级/, /自筹/],
  [/内资/, /外资/],
  [/新建|新开工/, /续建|结转/],
  [/乡镇|镇街/, /部门|区直|县直|市直/, /园区|开发区/],
  [/省外/, /省内/, /境外/],
];
export const ALL_THE_REST = /其他|其它|其余/;

/** 完成任务的12家, 未完成的36家: those who did and those who did not. */
export const DONE_BY_SOME =
  /^[^未没,;]{0,4}(?:完成|达标|破零|开工|履约|投产)[^未没,;]{0,8}$|^(?:完成|达标|已完成)/;
export const NOT_DONE =
  /^(?:单位|项目|企业)?(?:尚未|还未|仍未|未|没有|没)(?:能)?(?:完成|达标|破零|开工|履约|投产)/;

/** 平均每个2.5亿元, 户均; 亩均投资. */
export const AVERAGE =
  /(?:平均每(?:个|家|户|宗)(?:项目|企业)?|户均|项均|个均|平均单个(?:项目)?|单体平均)(?:投资|资金|合同资金|规模|总投资|引资)?(?:额)?(?:为|达|约)?$/;
export const AVERAGE_BY_MU =
  /(?:亩均|平均每亩|每亩平均)(?:投资|税收|产值)?(?:额|强度)?(?:为|达|约)?$/;

/** 分别是甲镇、乙镇、丙镇, up to the end of the clause. */
export const NAMES_FOLLOW =
  /^[^,，。;；:\d]{0,12}[,，:]?(?:分别是|分别为|依次是|依次为|他们是|它们是|具体是|即)([^,，。;；(]*)/;
export const RESPECTIVELY = /分别/;

/** 95.2分, 105.3%; 排名第1, 列第2位. */
export const RANKED_FIGURE = /(\d+(?:\.\d+)?)(%|分)(?!点|钟)/;
export const RANK_OF_FIGURE =
  /(?:排名|排|列|居|位列|位居|名列)(?:全[市区县]|并列)?第(\d{1,3})(?!季|产|批|期|轮)/;

/** 上报12.6亿元,认定5.3亿元. */
export const REPORTED = /(?:上报|申报)[^,，。;；\d]{0,10}$/;
export const CERTIFIED = /(?:认定|核定|审核确认)[^,，。;；\d]{0,10}$/;
/** 核减7.3亿元. */
export const TAKEN_OFF = /(?:核减|审减|剔除|挤出水分)(?:资金)?(?:了|为|达)?$/;

/** A threshold is no amount: 5000万元以上, 亿元及以上. */
export const THRESHOLD_AFTER = /^(?:人民币)?\s*(?:\([^()]{0,14}\))?\s*(?:及|或)?(?:以上|以下|以内)/;
/** Or the quarter or month before. */
export const LAST_YEAR = /上年|去年|同期|上季度|上月|上期|[较比][一二三四]季度/;
export const THIS_YEAR = /今年|本年|当年|现在|目前|本期/;
export const CHANGED_TO = /(?:增加|增长|提高|上升|扩大|减少|下降|降低|降|增)(?:到|至|为)$/;
export const GROWN = /(?:增长|上升|增加|提高|净增|增幅|多)(?:了|达|为|达到)?$/;
export const SHRUNK = /(?:下降|减少|降低|负增长|降幅|少)(?:了|达|为|达到)?$/;
/** Days, months, years, ordinals: figures that count nothing that is assessed. */
export const NOT_COUNTED =
  /^(?:年|月|日|号|时|分|点|季度|级|等|期|届|步|轮|倍|名|位|个月|小时|分钟|天|工作日)$/;
