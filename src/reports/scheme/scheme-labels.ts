/** The words of a 考核办法 sheet. The reader of schemes knows the same ones, and a test holds the two together. */
import type {
  ConsequenceName,
  ItemNumber,
  RuleName,
  WrittenConventions,
  WrittenItem,
  WrittenVeto,
} from "../../domain/scoring/written-scheme";
import type { Nature } from "../../domain/scoring/scheme";

export type SchemeColumn =
  | "index"
  | "name"
  | "nature"
  | "rule"
  | ItemNumber
  | "direction"
  | "source"
  | "target"
  | "parent"
  | "higherBand"
  | "note";

export interface SchemeColumnLabel {
  readonly field: SchemeColumn;
  readonly head: string;
  readonly width: number;
  /** A refinement that few schemes have: its column is hidden until an item needs it. */
  readonly seldom?: true;
}

/** Texts come first, for the small tables below stand in the same columns; all of them fit a page across. */
export const COLUMNS: readonly SchemeColumnLabel[] = [
  { field: "index", head: "序号", width: 5 },
  { field: "name", head: "指标", width: 20 },
  { field: "nature", head: "性质", width: 9 },
  { field: "fullMarks", head: "分值", width: 8 },
  { field: "rule", head: "计分规则", width: 20 },
  { field: "parent", head: "归属", width: 12 },
  { field: "higherBand", head: "不重复计", width: 12 },
  { field: "cap", head: "封顶", width: 6.5 },
  { field: "threshold", head: "达标线", width: 6.5, seldom: true },
  { field: "step", head: "每超\n（%或个）", width: 8.5 },
  { field: "points", head: "加分", width: 5.5 },
  { field: "ceiling", head: "最多加", width: 6.5 },
  { field: "shortStep", head: "每少\n（%或个）", width: 8.5 },
  { field: "shortPoints", head: "扣分", width: 5.5 },
  { field: "floor", head: "最低分", width: 6.5, seldom: true },
  { field: "floorShare", head: "保底\n比例", width: 6, seldom: true },
  { field: "direction", head: "方向", width: 8, seldom: true },
  { field: "source", head: "取数", width: 6, seldom: true },
  { field: "target", head: "统一\n任务数", width: 7.5, seldom: true },
  { field: "note", head: "说明", width: 16 },
];

export const NATURES: Readonly<Record<Nature, string>> = {
  marks: "计分",
  bonus: "加分",
  deduction: "扣分",
};

export const RULES: Readonly<Record<RuleName, string>> = {
  proportional: "按完成率计分",
  "step-deduction": "不足分步扣分",
  cliff: "达标得满分",
  tiers: "分档计分",
  "size-slope": "按任务大小超额加分",
  "min-max-rate": "功效系数（完成率）",
  "min-max-actual": "功效系数（完成数）",
  "count-deficit": "按缺额扣分",
  "count-bonus": "按个数计分",
  "count-beyond": "按超任务数计分",
  "step-bonus": "超额分步加分",
  given: "按表中得分",
  "composite-sum": "分项相加",
  "composite-full": "基准分加减",
};

export const REVERSED = "越低越好";
export const SOURCES: Readonly<Record<NonNullable<WrittenItem["source"]>, string>> = {
  certified: "认定",
  reported: "上报",
};

export const VETO_WHEN: Readonly<Record<WrittenVeto["when"], string>> = {
  marked: "表中注明",
  "rate-below": "完成率低于",
};
export const VETO_EFFECTS: Readonly<Record<WrittenVeto["effect"], string>> = {
  zero: "总分计0",
  limit: "总分限高",
  list: "只列名单",
};

export const CONVENTIONS: Readonly<Record<keyof WrittenConventions, string>> = {
  withoutTarget: "未下达任务的项目",
  partialStep: "不足一步的部分",
  whenEqual: "功效系数各单位相同时",
  itemPlaces: "单项得分保留小数位数",
  bonusCeiling: "加分合计最多",
  deductionCeiling: "扣分合计最多",
  totalCap: "总分最高",
  totalFloor: "总分最低",
};

export const CHOICES = {
  withoutTarget: { "scale-up": "其余项按比例放大", "no-points": "不计分" },
  partialStep: { nothing: "不计", share: "按比例", whole: "按一步" },
  whenEqual: { full: "满分", floor: "保底分" },
} as const;

export const CONSEQUENCES: Readonly<Record<ConsequenceName, string>> = {
  bottom: "末几名",
  "bottom-again": "连续两年末几名",
  top: "前几名",
  "rate-below": "单项完成率低于",
  "score-below": "得分低于",
  "tier-jump": "完成任务并再超",
};

export const WORDS = {
  hint: "蓝字可改：改分值、封顶、步长等，排名表自动跟着变；改了指标名称、性质、计分规则、归属等文字，或增删了行，请重新生成排名表。空着的格子表示不设。",
  hidden: ["没有用到的列（", "）已隐藏，要用时选中两边的列，右键“取消隐藏”。"],
  items: "一、计分项目",
  tiers: "二、分档表（分档计分：完成率达到即得分；按任务大小超额加分：任务数达到即按此加分）",
  vetoes: "三、一票否决（“表中注明”：任务表中同名的列填“是”或“√”）",
  conventions: "四、总则",
  consequences: "五、结果运用（只列名单，由人决定）",
  tierHeads: ["所属指标", "达到", "得分", "且指标", "且达到"],
  vetoHeads: ["否决事项", "低于", "总分最高", "认定方式", "后果"],
  consequenceHeads: ["措施", "名次数", "界线", "条件", "看哪项", "适用组别"],
  wrongChoice: "请从下拉列表中选择",
  footer: "第 &P 页，共 &N 页",
} as const;
