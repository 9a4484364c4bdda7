/**
 * What a row's label, or a line outside the table, says about the row. Data; see match-words.ts.
 *
 * Patterns meet the folded text (no white space, half-width, Simplified).
 */

/** 合计 and its kin, at the head of the label: 全区合计, 乡镇街道合计 is a subtotal by the words below. */
export const TOTAL_LABEL =
  /^(?:[一-鿿]{0,4}(?:合计|总计|共计|累计总计)|(?:合计|总计|总)金额|合计人民币|总(?:得|评)?分|全[区县市省镇乡国园](?:合计|总计|总数)?|总数|总和|合计数|[一二三四五六七八九十]+、?合计|总值|[一-鿿]{1,6}(?:national)?(?:grand)?total|grandtotal|total)(?:[::(].*)?$/;

/** 平均, 加权平均: a row of means, which is no unit and no parcel. */
export const MEAN_LABEL = /^(?:(?:加权|算术|合计|全[区县市])?平均(?:值|数|价)?|均值)(?:[:(].*)?$/;

export const SUBTOTAL_LABEL =
  /^(?:[一-鿿、()]{0,12}(?:小计)|.{1,12}(?:片区|组|类|单位|部门|街道|乡镇|镇街|园区|平台|行业|项目|成本|业务)(?:成本)?合计|分计|subtotal)(?:[::(].*)?$/;

/** The number that a section's caption begins with: 一、 （二） ㈢ 3. 第一组: is a name, not a number. */
export const SECTION_NUMBER =
  /^(?:[(（][一二三四五六七八九十]{1,3}[)）]|[一二三四五六七八九十]{1,3}[、.．,，:：]|[㈠-㈩]|[IVXⅠ-Ⅻ]+[、.．]|第[一二三四五六七八九十]{1,3}(?:类|部分)[、:：])/;

/** 一 or （二） alone, in the 序号 column of a section row. */
export const SECTION_MARK = /^(?:[(]?[一二三四五六七八九十]{1,3}[)]?[、.]?|[IVXⅠ-Ⅻ]+)$/i;

/** 其中：现汇, 其中:亿元以上. */
export const OF_WHICH_LABEL = /^(?:\(?其中|#)/;

/** Lines under a table. */
export const NOTE_LINE =
  /^(?:注\d*[::、.]|注释|备注[::]|说明[::]?|填表说明|填报说明|统计口径|口径|数据来源|资料来源|来源[::]|\*|※|★|(?:填[表报]|制表|审核|复核|审批|主管|分管|主要领导|单位负责人|负责人|经办|联系人|签[字发]|报送)(?:人|单位|领导|时间|日期|签字|电话|签名)?[::(]|联系电话|报送[::])/;

/** Signature words that may stand anywhere in a line: 主要领导签字： 审核人： 填表人：. */
export const SIGNATURE_LINE =
  /(?:审核人|填表人|制表人|填报人|复核人?|负责人|签字|制表|填表|经办人)[::]/;

/** 送货人： | 收货人：, 部门主管： | 财务审核：: every cell of the line waits for a name, a seal or a day. */
export const SIGNED =
  /^.{0,8}(?:[^法]人|长|主任|书记|[^职店会]员|代表|主管|会计|财务|出纳|审[核批]|复核|批准|经办|制[单表]|记账|日期|时间|电话|签[名字章收]?|盖章|领导|经理)(?:\(.*\))?:.{0,12}$/;

/** 会企01表, 表号：…: the number that an authority gave to the form. */
export const FORM_NUMBER = /^(?:表号[::]?.*|[一-鿿]{1,4}\d{2,3}表)$/;

/** Lines between title and header. */
export const META_LINE =
  /^\(?(?:(?:计量|金额|货币|数量)?单位[::]|(?:填报|编制|报送|制表|填制|公司|所属)(?:单位|部门|时间|日期|名称|人)[::]?|制表[::]|截[至止]|统计(?:时间|截止)|数据截止|报表时间|时间[::]|日期[::]|所属期|期间[::]|报告期|编号[::]|金额单位|币种[::])/;

/** A 分值 or 权重 row among the body's first rows. */
export const WEIGHT_LABEL =
  /^(?:分值|权重|满分|标准分|考核分值|基本分|基础分|分数|权数|赋分|指标分值|指标权重|分值\(权重\))(?:\(.*\))?$/;

/** 截至6月底税收完成情况表 is no date line, 到位资金分月完成表(单位:万元) no unit line. */
export const TITLE_ENDING =
  /^[^::]+(?:表|情况|通报|台账|榜|战报|快报|简报|月报|周报|一览|汇总)$|^[^::]{5,}\((?:计量|金额|货币)?单位[::][^()]*\)$/;

export const TITLE_WORDS =
  /统计表|情况表|一览表|台账|明细表|汇总表|附表|通报|排名表|考核表|进度表|月报|周报|年报|任务表|分解表|清单|报表|晾晒榜|排行榜|红黑榜|光荣榜|战报|情况$/;

/** A campaign is measured from its own first day to its last, not by the calendar year. */
export const CAMPAIGN_WORDS = /百日|会战|攻坚|突击|大干|冲刺|竞赛/;

/** What a group of units is called: 乡镇（街道）, 区直部门, 各园区, 第一组, A类, 东部片区; not 南坪街道. */
const KIND_OF_UNIT =
  "(?:[各全本]?[区县市省州镇](?:直|属|级))?(?:乡镇街道|乡镇|镇街|街镇|乡|镇|街道办?|办事处|园区|开发区|部门|单位|机关|平台|企业|科室|学校|招商小组|小分队|专班|功能区|管委会)";
export const GROUP_NAME = new RegExp(
  `^各?${KIND_OF_UNIT}(?:[、及和与(（/]*${KIND_OF_UNIT}[)）]?)*(?:[类组]|序列)?$` +
    "|^第?[一二三四五六七八九十\\d甲乙丙丁a-d](?:类|组|档|方阵|序列|板块|片区)(?:\\(.*\\))?$" +
    "|^(?:[东西南北中]{1,2}部?|华[东南西北中])(?:片区?|片区|地区|板块|线)$" +
    "|^[区县市省]直$|[:]$"
);

/** 附表一：鄉鎮（街道）完成情況, 一、区直部门: the group that a table's caption names. */
export const GROUP_CAPTION = new RegExp(
  "^(?:附?[表件][一二三四五六七八九十\\d]*(?:[-—之][一二三四五六七八九十\\d]+)?[:、.]?|\\(?[一二三四五六七八九十]{1,3}[)、.])" +
    "(?:\\d{4}年(?:度|[\\d—\\-–~至上下半]+[月年]份?)?)?各?" +
    `(${KIND_OF_UNIT}(?:[、及和与(/]*${KIND_OF_UNIT}[)]?)*(?:[类组])?|第?[一二三四五六七八九十甲乙丙丁a-d][类组])`
);

/** What names of units end in: 磨盘镇, 商务局, 高新区. */
export const UNIT_ENDING =
  /^.{1,14}(?:镇|乡|街道|办事处|[局委办部院校处站所室社行会园区县市厂村]|中心|公司|社区|小组|分队|专班|集团)$/;
