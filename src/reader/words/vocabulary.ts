/**
 * Header words of task tables → the role of the column. Data; match-words.ts looks them up.
 *
 * A department writes 实际完成数 and we miss it? Add it to its row here, and a row to the test. Words are
 * folded before they are compared: full-width forms, spaces and Traditional characters need no row.
 */
import type { Role } from "../table";

export interface RoleWords {
  readonly role: Role;
  /** Whole headers, unit and white space aside; separated by white space. */
  readonly words: string;
}

export const TASK_WORDS: readonly RoleWords[] = [
  { role: "index", words: "序号 编号 序 № No. NO S/N 次序 顺序 行次 项次" },
  {
    role: "unit",
    words: `单位 单位名称 被考核单位 考核单位 考核对象 引资单位 招商单位 招商主体 承担单位 任务单位 填报单位
      报送单位 乡镇 街道 乡镇（街道） 乡镇街道 乡镇（街道、园区） 乡（镇、街道） 镇（街道） 镇（街） 乡镇（街） 镇（办） 乡镇（办） 乡（镇） 镇街 街镇 乡镇名称 县（市、区） 县市区
      县（区） 县区 区县 市县 市（区）名称 市州 地区 区域 报送区 园区 园区名称 部门 部门名称 区直部门 区直单位 名称
      平台 科室 完成单位 目标单位 受考核单位 考评单位 被考评单位 参评单位 unit department town team`,
  },
  {
    role: "team",
    words: `责任单位 负责单位 招商小组 所属招商小组 组别 招商组 招商小分队 小分队 招商队 招商团 工作队 招商工作队 专班
      产业专班 招商专班 作战单位 包保单位 责任部门 招引单位 引进单位 责任主体 牵头单位 工作组 分队 团队`,
  },
  {
    role: "group",
    words:
      "分组 类别 组类 考核分组 考核类别 序列 分类 单位类别 考核序列 片区 分类组 系列 类型 单位类型 所属片区 所在片区 板块",
  },
  {
    role: "indicator",
    words: `指标 指标名称 考核指标 考核项目 考核内容 任务名称 目标名称 工作指标 指标项目 考核事项 目标任务名称 招商指标
      任务指标名称 二级指标 三级指标 指标内容`,
  },
  {
    role: "remark",
    words: `备注 说明 备注/口径说明 情况说明 备注（进展） remark remarks 备考 附注 备注说明 未完成原因 存在问题 原因说明 工作开展情况`,
  },
  {
    role: "target",
    words: `任务数 目标任务 任务 目标数 目标 年度目标 年度任务 全年任务 全年目标 目标任务数 任务指标 考核目标
      市下达任务数 下达任务 下达任务数 下达数 年任务 年任务数 年目标 计划数 计划 全年计划 年度计划 指标数 任务额 目标值 任务值 指标值
      年度任务数 年度目标数 年度目标任务 全年任务数 全年目标数 全年目标任务 年初目标 年初任务 任务目标 考核任务 考核任务数
      分解任务 分解任务数 分配任务 承担任务 调整任务 调整后任务 调整后任务数 应完成 总任务 总任务数 目标总数 任务总数
      百日任务 百日目标 会战任务 会战目标 攻坚任务 攻坚目标
      确保目标 确保 确保数 确保任务 确保任务数 预期目标 基本目标 保底任务 保底目标 保底 必保目标 必保
      力争目标 力争 力争数 力争任务 加压目标 工作目标 奋斗目标 冲刺目标 挑战目标 争取目标 争取
      序时任务 时序目标 时序目标任务 进度目标 阶段目标 应完成数 时间进度任务 月度目标 季度目标 序时目标 序时目标数 序时任务数
      要求 要求数 要求完成 应完成任务 规定数 规定任务 target`,
  },
  {
    role: "actual",
    words: `完成数 实际完成 完成情况 完成 累计完成 实绩 实际数 实际完成数 累计 累计数 已完成 完成额 完成值 完成量
      完成任务数 完成总数 累计完成数 累计完成额 全年完成 全年完成值 全年完成数 全年累计 本年累计 本年累计完成 年累计 实际
      截至目前完成 目前完成 目前完成数 已完成数 实际值 实现数 实现 完成任务 任务完成 任务完成数 任务完成情况 年度完成 年度累计
      累计完成情况 当年累计 本年完成 今年累计 期末累计 会战完成 百日完成 实际完成情况 实际到位数 实际到位额 实际到位 到位数 到位额 完成实绩 实际完成额 累计实绩 达成 达成数 actual completed achieved`,
  },
  {
    role: "reported",
    words: `上报数 上报 上报完成 上报完成数 申报数 申报 自报数 自报 上报实际进资 上报到位资金 填报数 上报额 上报金额 报送数 申报完成数
      单位上报 单位上报数 自报完成数 申报金额`,
  },
  {
    role: "certified",
    words: `认定数 认定 市认定 省认定 区认定 县认定 通报认定 审核认定 核定数 核定 认定实际进资 入统数 省平台认定 列统数 验资确认
      认定完成数 认定完成 审核数 审定数 认定额 认定金额 核实数 核准数 确认数 核查认定 认定到位资金 入统 入库数 考核认定数 审核认定数 审核确认数`,
  },
  { role: "reduction", words: "核减 核减数 核减额 核减金额 扣减 扣减数 剔除数 剔除 调减" },
  {
    role: "monthActual",
    words:
      "本月完成 当月 本月 当月数 本月数 当月新增 本月新增 当月完成 当月完成数 本月完成数 本期 本期完成 本期数 本周完成 本旬完成",
  },
  {
    role: "lastYear",
    words:
      "上年同期 去年同期 同期数 上年同期数 去年同期数 同期 上年完成 上年完成数 去年完成数 上年实绩 去年实绩 上年数",
  },
  {
    role: "rate",
    words: `完成率 完成比例 完成任务比例 完成任务% 完成% 占任务% 占任务比 占目标任务 占任务 完成比 任务完成率 目标完成率
      完成年任务% 完成年度目标% 完成进度 占年任务 占年任务% 达成率 完成百分比 年度完成率 累计完成率 任务完成比例 占年度任务%
      目标任务完成率 年任务完成率 全年完成率 完成全年任务% 完成年度任务% 完成任务率 完成率（位次） 完成占比 任务完成进度 完成程度
      履约率 合同履约率 项目履约率 开工率 项目开工率 开竣工率 落地开工率 投产率 建成投产率 竣工率 达产率 落地率 项目落地率
      completion completion% completionrate completionrate% rate% 签约落地率 资金到位率 到位率 到资率 到账率 外资到账率 外资到位率`,
  },
  {
    role: "score",
    words: `得分 分数 考核得分 综合得分 总分 总得分 最后得分 考核分 合计得分 最终得分 综合评分 评分 综合分 实得分 汇总得分 加权得分
      自评分 自评得分 考评得分 考评分 得分合计 总评分 综合考核得分 score`,
  },
  {
    role: "rank",
    words: `排名 名次 位次 排位 序位 完成率排名 综合排名 本月排名 列次 总排名 排序 排行 得分排名 组内排名 组内位次 全区排名
      分组排名 完成率位次 本期排名 综合位次 本组排名 rank ranking`,
  },
  {
    role: "weight",
    words:
      "分值 标准分 满分 基本分 基础分 考核分值 权重 权数 比重（权重） 系数 指标权重 权重分 分值权重 分值（权重） 赋分 标准分值",
  },
];

/** Words for one of several targets of the same indicator, most binding first. */
export const TARGET_VARIANTS: readonly { readonly variant: string; readonly words: string }[] = [
  {
    variant: "确保",
    words:
      "确保 确保目标 确保数 确保任务 基本目标 保底任务 保底目标 保底 必保目标 必保 预期目标 预期",
  },
  {
    variant: "力争",
    words:
      "力争 力争目标 力争数 力争任务 加压目标 奋斗目标 冲刺目标 挑战目标 争取目标 争取 工作目标",
  },
  {
    variant: "序时",
    words:
      "序时任务 时序目标 时序目标任务 进度目标 阶段目标 应完成数 时间进度任务 月度目标 季度目标 序时目标 序时目标数 序时任务数",
  },
];

/** A target's header that begins so says whose target it is: 确保…, 市下达任务, 自治区预期目标. */
export const VARIANT_FIRST =
  /^(确保|力争|序时|(?:国家|省|市|县|区|自治区|州|上级)级?(?:下达|预期|工作|考核|定)?(?=任务|目标|计划))/;

/** And one that ends so: 到位资金确保任务, 实到资金力争数. */
export const VARIANT_LAST = /(确保|力争|序时)(?:任务|目标)*(?:数|额)?$/;
