/** What stands on a 考核办法 sheet, in the words of offices. Data; read-scheme.ts looks them up, folded. */
import type {
  ConsequenceName,
  ItemNumber,
  RuleName,
  WrittenConventions,
  WrittenVeto,
} from "../../domain/scoring/written-scheme";

export type ItemField =
  | ItemNumber
  | "name"
  /** The inner one of two names, where the outer heads several items. */
  | "finer"
  | "nature"
  | "rule"
  | "direction"
  | "source"
  | "target"
  | "parent"
  | "higherBand"
  | "note"
  | "prose";
export type TierField = "item" | "from" | "points" | "further" | "furtherFrom";
export type VetoField = "name" | "when" | "line" | "effect" | "limit";
export type ConsequenceField = "measure" | "group" | "when" | "count" | "item" | "line";

type Words<K extends string> = { readonly [key in K]: string };

export const ITEM_HEADS: Words<ItemField> = {
  name: "指标 指标名称 考核指标 考核项目 考核内容 考核事项 评价指标 一级指标 二级指标 项目 indicator item",
  finer: "指标名称 二级指标 三级指标 具体指标 指标内容 考核指标 考核内容 指标",
  nature: "性质 类别 计分性质 nature",
  fullMarks:
    "分值 满分 标准分 基本分 基准分 基本分值 标准分值 考核分值 满分值 权重 权数 权重分 分值(分) 权重(%) 权重(分) 分数 fullmarks",
  rule: "计分规则 计分方式 计分办法 rule",
  cap: "封顶 封顶(%) 最高计到 cap",
  threshold: "达标线 达标线(%) threshold",
  step: "每超 每超(%或个) 每超或每个 step",
  points: "加分 加(分) 加几分 points",
  ceiling: "最多加 最多 最高加分 ceiling",
  shortStep: "每少 每少(%或个) shortstep",
  shortPoints: "扣分 扣(分) 扣几分 shortpoints",
  floor: "最低分 保底分 floor",
  floorShare: "保底比例 保底(%) floorshare",
  direction: "方向 direction",
  source: "取数 口径 数据口径 source",
  target: "任务数 统一任务 统一任务数 目标 目标值 任务 target",
  parent: "归属 上级指标 partof",
  higherBand: "不重复计 不重复计于 higherband",
  note: "说明 备注 note",
  prose:
    "评分标准 计分标准 评分办法 评分方法 评分细则 计分细则 考核标准 评分说明 计分说明 考核办法 考核方法 考核细则 评分标准及办法 考核标准及计分方法 计分标准及办法 考核计分办法",
};

export const TIER_HEADS: Words<TierField> = {
  item: "所属指标 tierof",
  from: "达到 完成率达到 from",
  points: "得分 得(分) tierpoints",
  further: "且指标 also",
  furtherFrom: "且达到 alsofrom",
};

export const VETO_HEADS: Words<VetoField> = {
  name: "否决事项 一票否决事项 veto",
  when: "认定方式 vetowhen",
  line: "低于 vetoline",
  effect: "后果 effect",
  limit: "总分最高 limit",
};

export const CONSEQUENCE_HEADS: Words<ConsequenceField> = {
  measure: "措施 结果运用 measure",
  group: "适用组别 适用范围 group",
  when: "条件 when",
  count: "名次数 count",
  item: "看哪项 ofitem",
  line: "界线 line",
};

export const NATURES = {
  marks: "计分 基本分 marks",
  bonus: "加分 bonus",
  deduction: "扣分 减分 deduction",
} as const;

export const RULES: Words<RuleName> = {
  proportional: "按完成率计分 完成率 比例计分 proportional",
  "step-deduction": "不足分步扣分 stepdeduction",
  cliff: "达标得满分 完成得满分 cliff",
  tiers: "分档计分 分档 tiers",
  "size-slope": "按任务大小超额加分 sizeslope",
  "min-max-rate": "功效系数(完成率) 功效系数 功效系数法 minmaxrate",
  "min-max-actual": "功效系数(完成数) minmaxactual",
  "count-deficit": "按缺额扣分 countdeficit",
  "count-bonus": "按个数计分 按个数加分 按个数扣分 countbonus",
  "count-beyond": "按超任务数计分 countbeyond",
  "step-bonus": "超额分步加分 stepbonus",
  given: "按表中得分 直接计分 given",
  "composite-sum": "分项相加 compositesum",
  "composite-full": "基准分加减 compositefull",
};

export const SOURCES = {
  certified: "认定 认定数 certified",
  reported: "上报 上报数 reported",
} as const;
export const REVERSED = "越低越好 逆向 负向 lower";

export const VETO_WHEN: Words<WrittenVeto["when"]> = {
  marked: "表中注明 marked",
  "rate-below": "完成率低于 ratebelow",
};
export const VETO_EFFECTS: Words<WrittenVeto["effect"]> = {
  zero: "总分计0 总分计0分 zero",
  limit: "总分限高 limit",
  list: "只列名单 list",
};

export const CONVENTIONS: Words<keyof WrittenConventions> = {
  withoutTarget: "未下达任务的项目 withouttarget",
  partialStep: "不足一步的部分 partialstep",
  whenEqual: "功效系数各单位相同时 whenequal",
  itemPlaces: "单项得分保留小数位数 itemplaces",
  bonusCeiling: "加分合计最多 bonusceiling",
  deductionCeiling: "扣分合计最多 deductionceiling",
  totalCap: "总分最高 totalcap",
  totalFloor: "总分最低 totalfloor",
};
export const CHOICES = {
  withoutTarget: { "scale-up": "其余项按比例放大 scaleup", "no-points": "不计分 nopoints" },
  partialStep: { nothing: "不计 nothing", share: "按比例 share", whole: "按一步 whole" },
  whenEqual: { full: "满分 full", floor: "保底分 floor" },
} as const;

export const CONSEQUENCES: Words<ConsequenceName> = {
  bottom: "末几名 bottom",
  "bottom-again": "连续两年末几名 bottomagain",
  top: "前几名 top",
  "rate-below": "单项完成率低于 ratebelow",
  "score-below": "得分低于 scorebelow",
  "tier-jump": "完成任务并再超 tierjump",
};
