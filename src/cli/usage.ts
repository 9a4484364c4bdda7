/** The help text, and a sentence for each thing that can be typed wrongly. */
import type { Language } from "./arguments";
import type { UsageProblem } from "./usage-error";

export function usage(language: Language): string {
  return language === "zh" ? CHINESE : ENGLISH;
}

export function usageProblem(problem: UsageProblem, word: string, language: Language): string {
  const [zh, en] = PROBLEMS[problem];
  return (language === "zh" ? zh : en).replace("{}", word);
}

const CHINESE = `招商考核助手：读懂任务表，算完成率，排名，写回活的公式。

  scorecard inspect 工作簿.xlsx [选项]               列出识别到的表格、各列含义和问题清单
  scorecard rank 工作簿.xlsx --out 结果.xlsx [选项]  排名，把排名表写进结果文件
  scorecard check 工作簿.xlsx [选项]                 核数：比率、合计、得分、名次逐个复算，列出不符的；加 --out 结果.xlsx 写成核数表
  scorecard check --text 总结.txt                    核对一段总结或通报里的数（UTF-8 文本）
  scorecard complete 工作簿.xlsx --out 结果.xlsx     完成情况：各单位对照各项目标和序时进度；有项目台账的一并汇总
  scorecard scheme 工作簿.xlsx --out 结果.xlsx       新建考核办法工作表，可改，排名按它计分
  scorecard land 台账.xlsx --out 结果.xlsx [选项]    地价成本缺口测算，把测算表写进结果文件
  scorecard land --cost 15 --price 0.8..3 --area 200 不用台账，直接测算
  scorecard demo [工作簿.xlsx]                       用自带的样例（或这个工作簿）演示一遍

识别
  --sheet 名称          只读这个工作表
  --table A3:N51        只把这个区域当作表格
  --header-rows 3-5     表头所在的行
  --role C=target       指定某列的含义（可多次）：unit target actual reported certified rate weight …
排名
  --out 文件            结果文件（原文件不动）
  --in-place            写回原文件，旧的留作 .bak
  --as-of 2012-11-30    数据截至日期
  --period year | campaign:2009-07-01..2009-09-30
                        序时进度按年度，或按会战起止日期
  --ties 113 | 112      并列后跳号（1-1-3，默认）或不跳号（1-1-2）
  --cap 100             单项完成率计分上限，百分数
  --colours red-good | red-bad
                        红色表示好还是差
  --bottom 2            每组标出末几名，0 为不标
  --scheme 考核办法     按这个工作表（或另一个 .xlsx 里）的考核办法计分
  --template 奖惩       新建考核办法时用现成的：功效系数 五比五晒 六项各半分 完成率 产业专班 奖惩 断崖 分档
                        大小有别 外资外贸 外向型经济 确保目标 晋档 对外合作
  --force               有数字签名的文件也处理（签名会失效）
核数
  --out 文件 | --in-place
                        写成核数表；都不给则只列出来，不写文件
  --only-faults         只列不符的和关系不成立的
  check --json 的 kind 有 rate total subtotal share rank score gap count，以及关系不成立的
                        ofWhich（其中大于总数）certified（认定大于上报）contract（到位大于合同）duplicate（重复）
  check --text --json   每个数有 line（行，从 1 起）from to（在行中的位置）text kind printed recomputed unit verdict message
完成情况（--out --in-place --as-of --period --force 同上）
  --percent ratio | met 任务本身是百分比的：按比值计（默认），或按达标与否计
  --start-over signed | performing
                        开工率的分母：签约项目数（默认）或履约项目数
  --fx 美元=6.2892@2012-11-30,中间价
                        工作簿里没有的汇率：元/1外币、日期、来源（可多次）
  --json 打印 { tables:[{ groups:[{ rows:[{ items:[{ sets:[…] }] }] }], totals, lists }], pipelines, findings }：
         金额为元、美元等基本单位，比率为小数，没有的为 null
地价测算（万元、亩）
  --cost 15             台账没有成本的宗地按此计
  --saleable 80%        毛地的可出让比例
  --tax 2.5             地方留成税收，每亩每年
  --rate 5%             折现率；--ramp 3 达产前年数，--ramp-share 50% 其间税收比例
  --years 3             收这些年税后的保本价
  --budget 2000         财政预算
  --grade 15            土地等别，核对参考最低价
  --min-investment 300  投资强度标准（万元/亩）；--min-tax 25 亩均税收标准（万元/亩·年）
其他
  --json                输出 JSON
  --lang zh | en        输出语言
`;

const ENGLISH = `Investment Scorecard: reads task tables, works out completion, ranks, writes live formulas back.

  scorecard inspect BOOK.xlsx [options]              what was recognised, and the findings
  scorecard rank BOOK.xlsx --out OUT.xlsx [options]  rank, and write a ranking sheet into OUT
  scorecard check BOOK.xlsx [options]                work every printed rate, total, score and rank out again;
                                                     with --out OUT.xlsx as a sheet of live formulas
  scorecard check --text SUMMARY.txt                 the same for the figures in a text (UTF-8)
  scorecard complete BOOK.xlsx --out OUT.xlsx        completion against every target and time; project ledgers too
  scorecard scheme BOOK.xlsx --out OUT.xlsx          a 考核办法 sheet to edit and to rank by
  scorecard land BOOK.xlsx --out OUT.xlsx [options]  the cost gap of land, parcel by parcel, as a sheet in OUT
  scorecard land --cost 15 --price 0.8..3 --area 200 the same without a ledger
  scorecard demo [BOOK.xlsx]                         show it all on a sample, or on this workbook

Reading
  --sheet NAME          this sheet only
  --table A3:N51        take this range as the table
  --header-rows 3-5     the header rows
  --role C=target       what a column is (repeatable): unit target actual reported certified rate weight …
Ranking
  --out FILE            the result (the input stays as it is)
  --in-place            write into the input, keeping the old one as .bak
  --as-of 2012-11-30    the day up to which the figures run
  --period year | campaign:2009-07-01..2009-09-30
                        time progress by the year, or by a campaign
  --ties 113 | 112      ranks after a tie are skipped (1-1-3, default) or not (1-1-2)
  --cap 100             highest completion that earns points, in percent
  --colours red-good | red-bad
                        whether red means good
  --bottom 2            how many last places of a group are marked, 0 for none
  --scheme SHEET|FILE   score by the scheme on this sheet, or in another .xlsx
  --template NAME       a ready-made scheme (names as in the Chinese help)
  --force               take signed files too (the signature breaks)
Checking
  --out FILE | --in-place
                        write a sheet of the checked figures; without it they are listed only
  --only-faults         what differs or cannot be, and nothing else
  kinds in check --json: rate total subtotal share rank score gap count; and for what cannot be,
                        ofWhich (above its whole), certified (above reported), contract (more arrived), duplicate
  check --text --json   each figure has line (from 1), from and to (in its line), text, kind, printed, recomputed,
                        unit, verdict, message
Completion (--out --in-place --as-of --period --force as above)
  --percent ratio | met targets that are percentages: as a ratio (default), or as met or not
  --start-over signed | performing
                        what the share of projects started is divided by (signed by default)
  --fx USD=6.2892@2012-11-30,SOURCE
                        a rate that the workbook does not give: yuan for one, its day and source (repeatable)
  --json prints { tables:[{ groups:[{ rows:[{ items:[{ sets:[…] }] }] }], totals, lists }], pipelines, findings }:
         amounts in base units (yuan, dollars), rates as fractions, null where there is none
Land (10,000 yuan, mu)
  --cost 15             the cost where the ledger has none
  --saleable 80%        how much of gross land can be sold
  --tax 2.5             tax retained locally, per mu and year
  --rate 5%             discount rate; --ramp 3 years before full tax, --ramp-share 50% of it until then
  --years 3             break-even price after so many years of tax
  --budget 2000         what the budget bears
  --grade 15            land grade, for the reference floor price
  --min-investment 300  investment that is asked for, per mu; --min-tax 25 of tax a year
Other
  --json                print JSON
  --lang zh | en        language of the output
`;

const PROBLEMS: Readonly<Record<UsageProblem, readonly [string, string]>> = {
  "unknown-command": ["没有“{}”这个命令。", "There is no command “{}”."],
  "unknown-option": ["选项有误：{}", "Wrong option: {}"],
  "no-book": ["请给出工作簿文件，例如 任务表.xlsx。", "Name a workbook, such as book.xlsx."],
  "too-many-words": [
    "一次只处理一个工作簿，多出了“{}”。",
    "One workbook at a time; “{}” is too many.",
  ],
  "no-out": [
    "请用 --out 指定结果文件，或用 --in-place 写回原文件。",
    "Say where to write with --out, or --in-place to write into the input.",
  ],
  "out-is-book": [
    "结果文件不能就是原文件。要写回原文件，请改用 --in-place（旧的留作 .bak）。",
    "The result would overwrite the input. Use --in-place for that (the old one is kept as .bak).",
  ],
  "text-and-out": [
    "--text 只列出结果，不能与 --out 或 --in-place 同用。",
    "--text only lists what it finds; leave out --out and --in-place.",
  ],
  "two-outs": ["--out 与 --in-place 只能用一个。", "Use either --out or --in-place."],
  "bad-table": ["“{}”不是单元格区域，应像 A3:N51。", "“{}” is no range; write it as A3:N51."],
  "bad-header-rows": ["“{}”不是行号，应像 3-5。", "“{}” are no rows; write them as 3-5."],
  "bad-role": [
    "“{}”写法不对或没有这种列含义，应像 C=target，或 F=cost:征地补偿（成本分项）。",
    "“{}” is no known role of a column; write it as C=target, or F=cost:征地补偿 for a part of the cost of land.",
  ],
  "bad-date": ["“{}”不是日期，应像 2012-11-30。", "“{}” is no date; write it as 2012-11-30."],
  "bad-period": [
    "“{}”不是考核期间，应为 year 或 campaign:2009-07-01..2009-09-30。",
    "“{}” is no period; write year or campaign:2009-07-01..2009-09-30.",
  ],
  "bad-ties": ["“{}”不是并列规则，应为 113 或 112。", "“{}” is no tie rule; write 113 or 112."],
  "bad-cap": [
    "“{}”不是计分上限，应为大于 0 的百分数。",
    "“{}” is no cap; write a percentage above 0.",
  ],
  "bad-colours": ["“{}”应为 red-good 或 red-bad。", "“{}” should be red-good or red-bad."],
  "bad-bottom": ["“{}”应为名次数，例如 2。", "“{}” should be a number of places, such as 2."],
  "bad-percent": ["“{}”应为 ratio 或 met。", "“{}” should be ratio or met."],
  "bad-start-over": [
    "“{}”应为 signed（签约）或 performing（履约）。",
    "“{}” should be signed or performing.",
  ],
  "bad-fx": [
    "“{}”不是汇率，应像 美元=6.2892@2012-11-30,中国人民银行中间价（元/1外币，日期，来源）。",
    "“{}” is no rate; write it as USD=6.2892@2012-11-30,SOURCE (yuan for one, its day, its source).",
  ],
  "bad-amount": [
    "“{}”应为不小于 0 的数，例如 15；区间写作 0.8..3。",
    "“{}” should be a figure such as 15; a range is written 0.8..3.",
  ],
  "bad-share": [
    "“{}”应大于 0、不超过 100%，例如 80%。",
    "“{}” should be above 0 and up to 100 %, such as 80%.",
  ],
  "bad-rate": [
    "“{}”超过 100%：请写成百分数或小数，例如 5% 或 0.05。",
    "“{}” is over 100 %: write a percentage or a fraction, such as 5% or 0.05.",
  ],
  "bad-grade": ["“{}”应为 1 至 15 的土地等别。", "“{}” should be a land grade from 1 to 15."],
  "no-calculation": [
    "不带台账时，请给出成本、价格和面积，例如 --cost 15 --price 0.8..3 --area 200。",
    "Without a ledger, give cost, price and area: --cost 15 --price 0.8..3 --area 200.",
  ],
  "bad-scheme": [
    "“{}”里没有读到考核办法：要有“指标”和“分值”两列。",
    "No scheme was read in “{}”: it needs an item column and a full-marks column.",
  ],
  "bad-template": ["没有“{}”这个现成的考核办法。", "There is no ready-made scheme “{}”."],
  "bad-language": ["“{}”应为 zh 或 en。", "“{}” should be zh or en."],
};
