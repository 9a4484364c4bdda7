/**
 * Header shapes → the role of the column, for headers that no whole word fits. Data, tried in order.
 *
 * Patterns meet the folded text: half-width, Simplified, no white space, lower case, unit taken off.
 * A row without a role stops the search: what it matches looks like a figure that counts and is none.
 */
import type { Role } from "../table";

export interface RolePattern {
  readonly role?: Role;
  readonly pattern: RegExp;
}

/** One month: 1月, 11月份, 十一月, 9月完成. Not a day (9月30日) and not a span (1—9月). */
export const MONTH =
  /^(?:20\d\d年)?(1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])月份?(?:完成|实绩|到位|进资)?(?:数|额|情况)?$/;

/** Parts of a year that follow one another. */
export const QUARTER = /^第?([一二三四1-4])季度?(?:完成|实绩|到位|进资)?(?:数|额)?$/;
export const HALF = /^([上下])半年(?:完成|实绩|到位|进资)?(?:数|额)?$/;

/** What follows the months in the header of a target: 一季度任务, 1—6月目标数. */
export const TASK_OF_MONTHS = /(?:目标)?(?:任务|目标|计划)(?:数|额)?$/;

/** From one month to another: 1—9月, 4至6月. */
export const FROM_TO =
  /^(?:20\d\d年)?(1[0-2]|0?[1-9])月?(?:[-~—–]+|至|到)(?:20\d\d年)?(1[0-2]|0?[1-9])月/;

/** Counted from January: 前三季度, 三季度累计, 截至9月, 9月底. What the number counts lasts so many months. */
export const SINCE_JANUARY: readonly { readonly pattern: RegExp; readonly months: number }[] = [
  { pattern: /^(?:前|[一1](?:至|到|[-~—–]))([二三四2-4])个?季度/, months: 3 },
  { pattern: /^第?([一二三四1-4])季度?(?:末|底)?(?:止)?累计/, months: 3 },
  { pattern: /^(?:20\d\d年)?截[至止]到?(?:20\d\d年)?(1[0-2]|0?[1-9])月/, months: 1 },
  { pattern: /^(?:20\d\d年)?(1[0-2]|0?[1-9])月(?:底|末|止)/, months: 1 },
];

/** Of the last header, the one nearest to the figures. */
export const LAST_PATTERNS: readonly RolePattern[] = [
  { role: "target", pattern: /(?:占比|比重|增幅|增速)(?:目标|任务|计划)(?:数|值)?$/ },
  { role: "actual", pattern: /(?:占比|比重|增幅|增速)(?:完成|实际|实绩)(?:数|值|情况)?$/ },
  {
    pattern:
      /同比|环比|±|容积率|建筑密度|(?:认定|核定)比例|^原(?:排名|位次)|最低价标准|最低限价|出让最低价|基准地价|起[始拍]价|底价|评估[地单总]?价|楼面|标定地价|保证金|比(?:上年|去年|同期).*%|增幅|增速|增长|增减|占比|占(?!.*(?:任务|目标|计划|确保|力争)).*比|^百分比$|^%$|计量单位|比重|升降|变化|较上[月期年]|序时进度|时序进度|时间进度/,
  },
  { pattern: /^(?:超额|其他)?(?:加|扣|减|奖励|附加)(?:减)?分(?:项|值|数|情况)?$/ },
  { pattern: /(?:上月|上期|上季|上周|上次).*(?:累计|完成|排名|位次|数)?$/ },
  {
    pattern:
      /差额|缺口|尚差|还差|尚需|还需|仍需|差任务|欠任务|未完成|待完成|差欠|剩余|欠数|欠进度|超进度|超序时|欠序时/,
  },
  { role: "ofWhich", pattern: /^(?:其中|#)|^\(其中|其中[::]?$/ },
  { role: "lastYear", pattern: /(?:上年|去年|同期)(?!.*率)/ },
  { role: "saleableShare", pattern: /(?:净地|可?出让)(?:面积)?(?:比例|率|系数|占比)$/ },
  {
    role: "rate",
    pattern:
      /(?:完成|达成|到位|到资|到账|履约|开工|投产|竣工|落地|达产|合格)率|完成.*(?:%|比例|百分比)|占.*(?:任务|目标|计划|确保|力争).*(?:%|比)|^占.*(?:任务|目标|计划|预算)数?$|率$/,
  },
  { role: "rank", pattern: /(?:排名|名次|位次|排位|序位)$/ },
  { role: "score", pattern: /(?:得分|评分|总分|分数)$/ },
  { role: "weight", pattern: /^(?:分值|权重|满分|标准分)/ },
  {
    role: "periodSubtotal",
    pattern:
      /^(?:第?[一二三四1-4]季度?|前[二三四2-4]个?季度|[一1](?:至|到|[-~—–])[二三四2-4]季度|[上下]半年|q[1-4])(?:小?计|合计|完成|累计|实绩|到位|进资|数|额)*$|^(?:[一二三四1-4]季度?|\d{1,2}[-~—–至]\d{1,2}月份?)小计$/,
  },
  { role: "reduction", pattern: /核减|扣减|剔除/ },
  { role: "certified", pattern: /认定|核定|审定|入统|列统|核实|审核(?:数|额|完成)/ },
  { role: "reported", pattern: /上报|自报|申报|填报数/ },
  {
    role: "target",
    pattern:
      /确保|力争|(?:任务|目标|计划)(?:数|额|值|任务|总数|资金)?$|^(?:年度|全年|年|省|市|县|区|自治区)?(?:下达|分解|预期|工作|考核|调整)?(?:任务|目标|计划)|年度任务|全年任务/,
  },
  {
    role: "actual",
    pattern:
      /^已(?:签约|引资|招商|开工|投产|竣工|落地|落户|注册|引进|招引|入库|走访|收集|报送|邀请|储备)(?:项目)?(?:数|额|个数)?$|^(?:截[至止](?!日期|时间|$).*|\d{1,2}[-~—–至]\d{1,2}月份?)(?:累计)?(?:完成|实绩|到位|进资|实际)?(?:数|额|情况)?$|累计|(?:已|实际)?完成(?:数|额|值|量|情况)?$|实绩/,
  },
  { role: "monthActual", pattern: /^(?:本|当)(?:月|期|周|旬)/ },
  { role: "remark", pattern: /^备注|说明$/ },
  { role: "index", pattern: /^序号/ },
  { role: "leader", pattern: /(?:领导|责任人|负责人)$/ },
  { role: "signDate", pattern: /签[约订].*(?:时间|日期)/ },
  { role: "startDate", pattern: /[开动]工.*(?:时间|日期)|约定动工/ },
  { role: "finishDate", pattern: /(?:竣工|投产|建成).*(?:时间|日期)/ },
  { role: "dealDate", pattern: /(?:成交|出让|供地|摘牌).*(?:时间|日期)/ },
  { role: "date", pattern: /(?:时间|日期)$/ },
  { role: "taxPerMu", pattern: /亩均.*税/ },
  { role: "investment", pattern: /投资强度|亩均投资|固定资产投资/ },
  { role: "priceLow", pattern: /(?:价格?|地价).*(?:最低|下限|低)\)?$|最低.*价/ },
  { role: "priceHigh", pattern: /(?:价格?|地价).*(?:最高|上限|高)\)?$|最高.*价/ },
  {
    role: "costPerMu",
    pattern: /(?:开发|综合|亩均|每亩|土地|征地).*成本|成本(?:单价|价|构成|组成|明细|分项|测算)?$/,
  },
  {
    role: "costComponent",
    pattern:
      /补偿|税费|报批|占用税|开垦费|使用费|一平$|拆迁|青苗|社保|土地(?:取得|开发|整理)费|前期开发费|植被恢复费/,
  },
  { role: "subsidy", pattern: /(?:财政|亩均|每亩).*(?:贴补|补贴|倒贴)/ },
  { role: "totalPrice", pattern: /总(?:价|地价)|出让金|价款|出让(?:总|净)?收入/ },
  { role: "price", pattern: /(?:出让|成交|供地|土地|实际|挂牌).*(?:单价|价格|价|均价)$|地价$/ },
  {
    role: "area",
    pattern: /^(?!.*(?:建筑|绿化|厂房|房屋|计容|地下|车间)).*面积|用地规模/,
  },
  { role: "projectNo", pattern: /项目.*(?:编号|编码|代码)/ },
  { role: "parcelNo", pattern: /(?:宗地|地块).*(?:编?号|编码)/ },
  { role: "arrived", pattern: /(?:到位|进资|到资|到账)(?:资金|金额|额|情况)?$/ },
  { role: "amount", pattern: /总投资|投资(?:总)?额|(?:合同|协议|签约)(?:资金|金额|引资|投资)/ },
  { role: "stage", pattern: /(?:进展|阶段|状态|形象进度)(?:情况)?$/ },
  { role: "project", pattern: /项目名称/ },
  { role: "firm", pattern: /(?:企业|公司)名称$/ },
  {
    role: "team",
    pattern:
      /^(?:责任|牵头|跟踪|跟进|配合|主管|服务|包保|包联|对接|落实|承办|主办|协办|实施|推进|挂点|引荐|帮扶)(?:单位|部门|乡镇|镇街|园区)(?:名称)?$/,
  },
  { role: "unit", pattern: /(?:单位|乡镇|街道|部门|园区|县区|县市区)(?:名称)?$/ },
  { role: "team", pattern: /(?:小组|分队|专班|招商[组队团])(?:名称)?$/ },
];

/** Under a header of targets or of actuals these say only "the whole of it". */
export const WHOLE_OF_BAND =
  /^(?:总数|合计|总计|小计|总额|总量|数量|金额|个数|家数|小?计|数|累计数?)$/;

/** Beside an area and a price: what was spent on the land, whatever it is called. */
export const FEE = /(?:费用?|利息|支出)$/;
