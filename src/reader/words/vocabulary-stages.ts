/**
 * How far a project has come, in the words of ledgers → the stage. Data; stage-of.ts asks in this order.
 *
 * Patterns meet folded text. What no longer holds comes first, then what is not yet agreed, then what is
 * still to come (拟开工 is no 开工); only then the stages from the last back to the first.
 */
import type { Stage } from "../../domain/pipeline";

export const STAGE_WORDS: readonly (readonly [RegExp, Stage])[] = [
  [
    /终止|中止|解约|解除|退出|取消|流产|放弃|撤销|撤资|作废|失败|搁置|违约|未履约|注销|不再/,
    "terminated",
  ],
  [/意向|框架|备忘录|线索|储备|谋划|包装|拟引进/, "intent"],
  [/(?:拟|待|未|尚未|准备|即将|计划|洽谈|商谈)(?:正式)?签/, "negotiating"],
  [
    /(?:拟|待|未|尚未|准备|即将|计划|预计|筹备|暂未)(?:正式|全面)?(?:开工|动工|建设|施工)/,
    "signed",
  ],
  [
    /(?:拟|待|未|尚未|准备|即将|计划|预计|暂未)(?:正式|全面)?(?:投产|投运|竣工|运营|投入)/,
    "started",
  ],
  [/投产|投运|投入(?:生产|使用|运营)|运营|营业|达产|试产|试生产|建成|竣工|完工|开业/, "production"],
  [/开工|动工|在建|施工|建设|装修|安装|调试|封顶|主体|桩基|基础|厂房|续建/, "started"],
  [/履约|落地|落户|注册|供地|摘牌|前期|手续|报批|立项|环评|规划|设计|征地|拆迁/, "performing"],
  [/签约|签订|签署|已签|合同|协议/, "signed"],
  [/在谈|洽谈|跟踪|对接|谈判|商谈|考察|协商|接洽|推进/, "negotiating"],
];

/** In a column that asks a question, 是否开工: what its 是 says. */
export const STAGE_QUESTIONS: readonly (readonly [RegExp, Stage])[] = [
  [/是否(?:已|正式)?(?:投产|竣工|建成|运营)/, "production"],
  [/是否(?:已|正式)?(?:开工|动工|在建)/, "started"],
  [/是否(?:已|正式)?(?:履约|落地|注册)/, "performing"],
  [/是否(?:已|正式)?签/, "signed"],
];

export const YES = /^(?:是|已|√|✓|有|1|y|yes)/;
