/**
 * Words that tell how a printed figure was worked out: sums, shares, differences, counts. Data.
 *
 * Patterns meet the folded text (no white space, half-width, Simplified).
 */

/** Headers of figures that nobody adds up down the rows. */
export const NOT_ADDED_UP =
  /率|比重|占比|比例|百分比|%|均价|单价|价格|地价|均|强度|密度|排名|名次|位次|序号|编号|年限|年份|系数|指数|增幅|增速|增长|同比|环比|汇率|等别|级别|得分|评分|总分|分数|进度|容积|电话|代码|天数差|日期|时间|每/;

/** A column that sums others of its own band. */
export const SUM_OF_BAND =
  /^(?:合计|小计|总计|共计|合计数|合计额|累计)$|^合计|(?:合计|小计|总计|总数|总额|总量)$/;

/** A column that goes on from those before it. */
export const SO_FAR = /累计|上半年|全年(?:完成|合计)|[1一][-—–~至]\d{1,2}月|月末|期末/;

/** One part of a whole: 占比, 占全区比重. */
export const SHARE_OF_WHOLE = /占比|比重|占(?!.*(?:任务|目标|计划)).*(?:比|%)|所占|百分比|构成/;

/** What has changed since last year. */
export const GROWTH = /(?:同比|比上年|比去年|较上年|较去年|增速|增幅|增长率|增长)/;

/** What falls to one of many: nobody adds that up. */
export const PER_HEAD = /[人户家年月季日亩地]均|平均|每[次个家户人]/;

/** The difference of two figures. */
export const DIFFERENCE =
  /差额|差距|缺口|尚差|还差|尚需|还需|仍需|相差|差任务|欠任务|待完成|未到位|差数|未完成|剩余|欠数|欠缺|差欠|倒挂|价差|差价|增减(?!.*[率幅速%])|净增|增[加长]?[量额]|超额|超.?[欠收]|欠.?超|未认定/;

/** The difference of two rates. */
export const POINTS = /(?:提高|上升|下降|增减|变化|相差|高于|低于).*百分点/;

/** 汇率补贴, by the dollar. */
export const FX_SUBSIDY = /汇率补贴|外汇补贴|现汇补贴/;

/** Time progress: the plan itself, or, where it is compared with, a rate less it. */
export const PLAN = /序时|时序|时间进度/;
export const COMPARED = /超|欠|较|比|高|低|快|慢|差|落后|滞后|领先|提前|[±+]/;

/** A lag may be told as a positive figure. */
export const BEHIND = /欠|差|滞后|落后|慢/;

/** Marks on top, and marks taken off. */
export const BONUS = /^(?:奖励|附加|其他)?加分(?:项|值|数|情况)?$|^奖励分$|^附加分$/;
export const DEDUCTION = /^(?:扣|减)分(?:项|值|数|情况)?$/;
/** 得分, 基础得分(80分): worked out, and not given as 分值 is. */
export const SCORE = /(?:得分|计分|评分|总分)(?:\([^()]*\))?$/;
/** 基本分, 日常工作分: marks that stand in a column without being called 得分. */
export const MARKS = /(?:^|[^满加扣减百])分$/;

export const RANK = /(?:排名|名次|位次|排位|排序|序位|位数)$/;
export const RANK_IN_WORDS =
  /^(?:并列|名列|位列|列)?第(\d{1,3}|[一二两三四五六七八九十百]{1,5})(?:名|位)?$/;

const NUMERAL = "\\d{1,5}|[一二两三四五六七八九十百零]{1,7}";

/** 共12个项目, 共计48家单位, 合计8宗; the words end there, or what is counted is only some of them. */
export const COUNT_IN_ALL = new RegExp(
  `(?:^|[^中])(?:[共总]计?|共有|合计|总数)(?:为|有)?(${NUMERAL})[个家宗条户块处](?:参评|考核|责任|招商|引进|签约|工业|在库|入库)*` +
    "(单位|乡镇街道|乡镇|镇街|街道|部门|小组|项目|企业|宗地|地块|)?(?:$|[,。;、.)(:])"
);

/** 乡镇街道(18个), 一、区直部门(共26家). */
export const COUNT_OF_SECTION = new RegExp(
  `\\((?:共|计)?(${NUMERAL})[个家宗户组]?(?:单位|项目)?\\)$`
);

/** What the lines of a table are, by its kind; without a word the lines themselves are meant. */
export const THINGS_LISTED: Readonly<Record<string, RegExp>> = {
  task: /^(?:单位|乡镇街道|乡镇|镇街|街道|部门|小组)$/,
  ledger: /^(?:项目|)$/,
  land: /^(?:宗地|地块|企业|项目|)$/,
};
