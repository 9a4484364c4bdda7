/**
 * Words of measure: scales, currencies, and what things are counted in. Data; read-units.ts uses them.
 *
 * All are folded (Simplified, lower case, m² as m2). The longest word wins, so order does not matter.
 */
import type { Currency, Scale } from "../../domain/money";

export const SCALES: Readonly<Record<string, Scale>> = {
  千: 3,
  万: 4,
  百万: 6,
  千万: 7,
  亿: 8,
};

/** Of English headers, commas and spaces aside: RMB million, USD 10,000. */
export const ENGLISH_SCALES: Readonly<Record<string, Scale>> = {
  k: 3,
  thousand: 3,
  "1000": 3,
  "'000": 3,
  "000": 3,
  "000s": 3,
  "10k": 4,
  "10000": 4,
  "10thousand": 4,
  tenthousand: 4,
  "'0000": 4,
  m: 6,
  mn: 6,
  mln: 6,
  million: 6,
  millions: 6,
  "10million": 7,
  "100million": 8,
  "100m": 8,
  "100mn": 8,
  hundredmillion: 8,
};

export const CURRENCIES: Readonly<Record<string, Currency>> = {
  元: "CNY",
  块: "CNY",
  人民币: "CNY",
  人民币元: "CNY",
  元人民币: "CNY",
  rmb: "CNY",
  yuan: "CNY",
  "元(人民币)": "CNY",
  元rmb: "CNY",
  cny: "CNY",
  "¥": "CNY",
  "￥": "CNY",
  圆: "CNY",
  美元: "USD",
  美金: "USD",
  usd: "USD",
  $: "USD",
  us$: "USD",
  元美金: "USD",
  欧元: "EUR",
  eur: "EUR",
  "€": "EUR",
  港元: "HKD",
  港币: "HKD",
  元港币: "HKD",
  hkd: "HKD",
  hk$: "HKD",
  日元: "JPY",
  日币: "JPY",
  日圆: "JPY",
  jpy: "JPY",
  英镑: "GBP",
  gbp: "GBP",
  "£": "GBP",
  新台币: "TWD",
  台币: "TWD",
  twd: "TWD",
  澳门元: "MOP",
  澳门币: "MOP",
  mop: "MOP",
  韩元: "KRW",
  韩币: "KRW",
  krw: "KRW",
};

/** What things are counted in; the printed word is kept as the unit's name. */
export const COUNTED = `
  个 条 家 次 批次 批 人次 人 户 项 宗 起 例 名 位 件 场 场次 期 天 工作日 个工作日 份 篇 张 套 台 辆 只 头 羽 尾 株 棵 艘 架 座 栋 幢
  间 层 处 口 眼 片 块 根 桶 箱 袋 瓶 册 本 部 支 队 组 轮 步 级 等 倍 分 班 班次 台次 车次 航次 学期 学年 课时 学时 人月 人年 人天 人日 个项目 个数 亿千瓦时 千瓦时 兆瓦时 度 千瓦 兆瓦
  kw mw gw kwh mwh gwh 吨 公斤 千克 克 斤 kg t g mg μg µg mm cm m km 米 公里 千米 里 厘米 毫米 亩 公顷 平方米 平米 平方公里 平方千米 平方 m2 m3 hm2 km2
  ha 方 立方米 升 立方 l ml 年 月 日 小时 分钟 秒 个月 季度 吨标准煤 标准箱 teu 标煤 外币 美元外币 岁 公担 手 股 万股
  百分点 个百分点 ‰ 标台 门 线 端 枚 粒 双 副 把 顶 幅 卷 令 锭 纱锭 床 床位 张床位 座位 车位 泊位 标准吨 千克标准煤 千克/亩 ℃ ° bp pp`;

/** Spellings that count the same thing. */
export const SAME_MEASURE: Readonly<Record<string, string>> = {
  平米: "平方米",
  平方: "平方米",
  m2: "平方米",
  ha: "公顷",
  hm2: "公顷",
  平方千米: "平方公里",
  km2: "平方公里",
  个百分点: "百分点",
  pp: "百分点",
  个项目: "个",
  立方: "立方米",
  m3: "立方米",
  kg: "公斤",
  千克: "公斤",
};

/** Alone as a whole header these are words, not units: 月, 日, 号, 分, 组. */
export const UNIT_ALONE =
  /^(?:(?:百|千)?[万亿]?(?:元|美元|欧元|港元|港币|美金|元人民币|人民币元)|%|[万亿](?:元|美元)?\/亩|[千万亿]?元\/(?:亩|公顷|平方米|平米|m2)|万?亩|公顷|万?(?:平方米|平米|m2)|个|家|条|项|批次|人次|宗)$/;

/** What may follow a slash as a measure; 乡镇/部 and 班/组 are two names of one thing. */
export const SLASHED = /^.*[元%℃a-z].*$|^.{2,}$|^[吨克米亩升斤人个天台头只件辆户家]$/i;

/** What a unit line says each of its units is for. */
export const LABEL_OF_UNIT =
  /(?:面积|金额|价款|总价|单价|价格|地价|成本|资金|投资)(?:计量)?(?:单位)?:/;

/** A unit line says 单位： but so do lines that name an office. */
export const OFFICE_BEFORE =
  /(?:编制|填报|报送|填制|制表|责任|主管|牵头|考核|编报|呈报|申报|建设|承办|审核|使用|发证|所在|工作|主办|汇报|上报|盖章|参评)$/;

/** Which of a line's several units a header asks for: 签约项目数 is counted, 项目投资 is money. */
export const CALLS_FOR_COUNT =
  /(?:项目|企业|客商|信息|线索)(?:总?数|个数|家数|条数)?$|^[个家条]数$/;
export const CALLS_FOR_FOREIGN = /外资|外汇|现汇|境外资金/;
export const CALLS_FOR_MONEY = /资金|内资|投资|进资|引资|固投|税收|收入|产值|增加值|金额/;
