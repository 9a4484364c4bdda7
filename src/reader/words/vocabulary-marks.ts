/**
 * Marks and words inside figure cells. Data; read-figures.ts uses them.
 *
 * All meet folded text (no white space, half-width, Simplified, lower case).
 */

/** Not set, not applicable: never a zero. */
export const EMPTY_MARKS: readonly string[] = [
  "—",
  "–",
  "-",
  "―",
  "─",
  "－",
  "‐",
  "−",
  "/",
  "／",
  "\\",
  "、",
  "。",
  ".",
  "…",
  "……",
  "...",
  "×",
  "x",
  "*",
  "★",
  "无",
  "暂无",
  "没有",
  "未设",
  "未设置",
  "无任务",
  "不考核",
  "不适用",
  "空",
  "未下达",
  "未安排",
  "免",
  "n/a",
  "na",
  "null",
  "nil",
  "none",
  "~",
  "_",
];

/** A figure was due and none came: the unit is late, which is another thing than having no target. */
export const NOT_REPORTED: readonly string[] = [
  "未报",
  "未上报",
  "待报",
  "未报送",
  "没报",
  "未填报",
  "未填",
  "漏报",
  "迟报",
  "缺报",
  "未报数",
  "尚未上报",
  "未提供",
  "缺",
  "待上报",
  "未收到",
];

/** Being decided: no figure yet. */
export const PENDING: readonly string[] = [
  "待定",
  "待核",
  "待核实",
  "待核定",
  "待认定",
  "待确认",
  "待查",
  "核实中",
  "认定中",
  "审核中",
  "未定",
  "另定",
  "待审核",
  "未认定",
  "未核定",
  "tbd",
  "待补",
  "面议",
];

/** In a column of costs or prices: not sold, not agreed, not priced. */
export const UNPRICED =
  /^(?:(?:[尚暂还]?(?:未|待|拟|正在?)|没有)(?:最终|正式)?(?:定|确定|明确|出让|成交|挂牌|评估|供应|供地|商|议|测算|核算|签|签约|签订)(?:价|价格|地价|合同|中)?|协商|协议|商议|议价|面谈|面商|洽谈|谈判|评估|划拨|流拍|流标|测算|核算)(?:中|价|定价|用地|供地|方式)?$/;

/** Before a price: it is that of the whole parcel. */
export const OF_WHOLE_BEFORE = /^(?:总价款?|总地价|整宗)(?:为|是)?[:]?(?=.*元$)/;

/** A price that is 0, in words. */
export const PRICE_OF_NOTHING = /^零(?:地|出让)?价格?(?:供地|出让)?$/;

/** Before a figure: its value is no more than an estimate. */
export const APPROX_BEFORE =
  /^(?:大约|约为|约|大概|估计|预计|预估|拟|将近|接近|近|暂估|暂定|力争|计划|合计约|共约)/;
/** After a figure. */
export const APPROX_AFTER = /(?:左右|上下|有余|不等|前后|多|余)$/;

/** Before a figure: it is the least, or the most. */
export const AT_LEAST_BEFORE =
  /^(?:≥|>=|≧|>|不低于|不少于|不小于|至少|最低|超过|超|逾|突破|大于|高于|多于)/;
export const AT_MOST_BEFORE =
  /^(?:≤|<=|≦|<|不高于|不超过|不多于|不大于|至多|最多|最高|不足|不到|低于|小于|少于|未达)/;
export const AT_LEAST_AFTER = /(?:以上|及以上|起|或以上|\+)$/;
export const AT_MOST_AFTER = /(?:以下|以内|及以下|之内|封顶)$/;

/** Between the two ends of a range. A hyphen counts only between two figures. */
export const RANGE_SIGN = /^(?:至|到|~+|-+|—+|–+|―+|─+|−+)/;
/** Words that a range may close with. */
export const RANGE_AFTER = /(?:不等|之间|区间)$/;

/** Accountants' minus: also "down" in rank changes. A lone one is an empty mark. */
export const MINUS_SIGNS = "-−–—△▲▽▼↓";
export const PLUS_SIGNS = "+↑";

/** Of policies and contracts: words that the fair-competition review looks for. */
export const POLICY_WORDS =
  /一企一策|一事一议|先征后返|即征即返|零地价|负地价|优惠地价|特事特办|返还|地方留成|奖励返|土地款返/;
