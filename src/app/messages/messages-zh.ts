/** Every sentence that the program says in Chinese but those about land, by code. Data, no code. */
import { SCHEME_CHINESE } from "./scheme-messages-zh";
import type { SharedCode } from "./sentence-code";

export const CHINESE: Readonly<Record<SharedCode, string>> = {
  ...SCHEME_CHINESE,
  // Faults of the workbook: what happened, then what to do.
  "no-such-sheet": "工作簿里没有“{detail}”这个工作表，请核对名称。",
  "not-a-zip": "这不是 Excel 工作簿。请在 Excel 或 WPS 中打开它，另存为 .xlsx 后再试。",
  truncated: "文件不完整，可能没有下载或复制完。请重新取得这个文件。",
  encrypted: "文件有打开密码。请在 Excel 中去掉密码，另存为 .xlsx 后再试。",
  signed: "文件带有数字签名，写入后签名会失效。确认要处理的，请加 --force。",
  "strict-ooxml": "文件是“Strict Open XML”格式。请另存为普通的 .xlsx 后再试。",
  "old-format": "文件是旧格式（.xls、.xlsb 或 .et）。请另存为 .xlsx 后再打开。",
  "not-a-workbook": "压缩包里没有工作簿（{part}）。请另存为 .xlsx 后再试。",
  "too-large": "文件解开后过大（{part}），为安全起见没有打开。请拆分或精简后再试。",
  unsafe:
    "文件里有不该出现的内容（{part}），为安全起见没有打开。请在 Excel 中另存为 .xlsx 后再试。",
  damaged: "文件已损坏（{part}）。请在 Excel 中打开并修复，另存后再试。",
  "protected-structure": "工作簿结构受保护，不能新增工作表。请在“审阅”里取消“保护工作簿”后再试。",
  "read-only": "没有写入权限：{detail}。请换一个文件夹，或取消只读后再试。",
  busy: "文件正被占用：{detail}。请先在 Excel 或 WPS 中关闭它，再试一次。",
  "disk-full": "磁盘空间不足：{detail}。清理后再试，原文件没有改动。",
  "not-found": "找不到文件或文件夹：{detail}。请核对路径。",
  exists: "“{detail}”已经存在。请换一个名称。",
  "cell-edit": "有单元格正在编辑。请按回车键完成输入（或按 Esc 键取消），再试一次。",
  "protected-sheet": "工作表“{detail}”受保护，无法重新生成。请在“审阅”里撤消工作表保护后再试。",
  filtered: "目标工作表处于筛选状态，未能写入。请在“数据”里清除筛选后再试。",
  "other-workbook":
    "当前窗口是另一个工作簿，或没有选中单元格。请点一下本工作簿的单元格，再试一次。",
  payload: "一次读写的内容过多，Excel 未能完成。请选定较小的区域，或拆分工作表后再试。",
  "session-lost": "与 Excel 的连接已断开。请保存后重新打开工作簿，再打开本面板重试。",
  "host-busy": "Excel 正忙，没有接受操作。请等几秒，再试一次。",
  denied:
    "Excel 拒绝读写这个工作簿。请确认已点“启用编辑”、工作簿没有限制编辑，也没有被安全软件拦截，再试一次。",
  host: "未能完成操作：{detail}。工作簿没有改动，请再试一次。",
  "nothing-to-rank":
    "没有找到可以排名的任务表：需要有“单位”列，以及成对的“任务”和“完成”列。可先用 inspect 查看识别结果，再用 --table 或 --role 指定。",
  "nothing-to-complete":
    "没有找到可以汇总的任务表或项目台账：任务表需要“单位”列和成对的“任务”“完成”列，台账需要“项目名称”“所处阶段”等列。可先用 inspect 查看识别结果，再用 --table 或 --role 指定。",

  // Time progress.
  "campaign-dates-read": "序时进度已按标题中的会战起止日期 {start} 至 {end} 计算。请确认。",
  "as-of-needed":
    "没有读到数据截至日期，无法计算序时进度。请用 --as-of 2012-11-30 的写法指定，或在标题中写明。",
  "campaign-dates-needed":
    "标题含“{word}”，序时进度应按会战起止日期计算。请用 --period campaign:开始..结束 指定；未指定前不计算序时进度。",
  "earlier-milestone-needed": "截至日期早于进度计划的第一个节点，无法计算序时进度。请补充计划。",
  "campaign-dates-wrong": "会战的结束日期早于开始日期，无法计算序时进度。请核对起止日期。",
  "unmarked-indicator": "其他指标有分值，“{indicator}”没有，按 0 分计。请补填分值，或确认不计分。",
  "unit-without-target": "“{unit}”没有设任务，不参加排名。",
  "unit-without-group": "分组表里没有“{unit}”，已列入“未分组”。请在分组表里补上。",
  "unit-without-marks": "“{unit}”只有未设分值的指标有任务，无法计分，不参加排名。请核对分值。",
  "bottom-tie": "“{group}”末 {bottom} 位的界线上有并列：{units}。请按考核办法人工确定。",
  "negative-marks": "“{sheet}”的分值中有负数，已改为各项平均分配 100 分。请核对分值。",
  "no-positive-marks": "“{sheet}”的分值合计不大于 0，已改为各项平均分配 100 分。请核对分值。",

  // Completion.
  "reported-exceeds-contract":
    "{unit}的“{indicator}”大于“{contract}”：到位的比签约的还多。请核对是否重复或虚报。",
  "ledger-unit-assumed": "“{header}”没有写单位的金额，已按{unit}计。请确认，或在表头写明单位。",
  "stage-unknown":
    "“{text}”看不出项目推进到哪一步，未计入各项比率。请写明意向、在谈、签约、履约、开工、投产或终止。",
  "duplicate-project": "项目“{project}”与第 {row} 行重复，两行都计入。请核对。",
  "exchange-rate-needed":
    "没有{currency}的折算汇率，折人民币数未计算。请在“参数”表中列出币种、汇率和日期，或在窗格的“折算汇率”里填，或在生成的表上填写。",
  "arrived-exceeds-amount": "项目“{project}”的到位资金大于协议投资额。请核对单位和数额。",
  "reduction-differs": "{unit}“{indicator}”的核减数不等于上报减认定。请核对。",

  // What the reader finds.
  "text-number": "“{text}”是文本格式的数字，已按 {taken}{unit} 计。建议改为数值格式。",
  "full-width-number": "“{text}”是全角数字，已按 {taken}{unit} 计。建议改为半角数值。",
  "number-in-words": "“{text}”是中文数字，已按 {taken}{unit} 计。请核对。",
  approximate: "“{text}”是约数，已按 {taken}{unit} 计。请填写确切数。",
  "bounded-figure": "“{text}”只有上限或下限，已按 {taken}{unit} 计。请填写确切数。",
  "unit-in-cell": "“{text}”把单位写在了数里，已按 {taken}{unit} 计。请核对。",
  "odd-minus": "“{text}”的符号已按负数（{taken}{unit}）计。请确认。",
  "range-figure": "“{text}”是区间，未计入。请填写一个确定的数。",
  "other-currency": "“{text}”的币种（{own}）与本列（{unit}）不同，未计入。请折算后填写。",
  "unit-mismatch": "“{text}”的单位（{own}）与本列（{unit}）不能换算，未计入。请核对。",
  "unreadable-figure": "“{text}”不是数字，未计入。请改为数字。",
  "date-in-figure": "“{text}”是日期，未计入。请检查该单元格的格式和内容。",
  "formula-without-value":
    "该单元格是公式，文件里没有保存过计算结果，也算不出来，该项未计分（不按 0 计）。请先用 Excel 或 WPS 打开该文件并保存，再重新生成。",
  "formulas-calculated":
    "本表有 {count} 个公式在文件里没有保存过计算结果（如本格），已按公式算出。建议用 Excel 或 WPS 打开该文件保存一次。",
  "error-in-cell": "公式出错（{text}），未计入。请修正公式。",
  "not-reported":
    "{unit}有“{indicator}”任务但没有完成数（“{text}”），按未报处理，记 0 分。请催报。",
  "pending-actual": "{unit}的“{indicator}”完成数待定（“{text}”），暂按未报处理。核定后请补填。",
  "zero-target": "{unit}的“{indicator}”任务为 0，不计算完成率。未设任务请填“—”。",
  "negative-target": "{unit}的“{indicator}”任务为负数（{text}），不计算完成率。请核对。",
  "negative-actual": "{unit}的“{indicator}”完成数为负（{text}），已照此计算。请核对。",
  "actual-without-target": "{unit}没有“{indicator}”任务但有完成数 {text}，该项不计完成率。",
  "cumulative-skips-text":
    "累计 {printed}{unit} 漏加了文本格式的月份，已改按各月之和 {sum}{unit} 计。请把月份改为数值。",
  "cumulative-not-sum": "累计 {printed}{unit} 与各月之和 {sum}{unit} 不符，已按累计计。请核对。",
  "cumulative-missing": "没有累计数，已按各月之和 {sum}{unit} 计。请核对。",
  "several-targets": "“{indicator}”有几个任务列，已采用“{taken}”，未用：{others}。请确认。",
  "certified-before-reported": "“{indicator}”已采用认定数“{taken}”，未用：{others}。请确认。",
  "several-actuals": "“{indicator}”有几个完成列，已采用“{taken}”，未用：{others}。请确认。",
  "reported-only": "“{indicator}”只有上报数“{taken}”，没有认定数，已按上报数计。请确认。",
  "month-only": "“{indicator}”只有当月数“{taken}”，没有累计，已按它计。请确认。",
  "whole-before-part": "“{indicator}”采用总数“{taken}”，其中项“{others}”不另计。",
  "months-summed": "“{indicator}”没有累计列，已把 {count} 个月相加。",
  "quarters-summed":
    "“{indicator}”没有累计列，已把 {count} 个季度（半年）相加。若各列本来就是累计数，请改选最后一列。",
  "targets-summed": "“{indicator}”没有全年任务列，已把 {count} 列任务相加，作为全年任务。",
  "targets-stop":
    "“{indicator}”没有全年任务列，已把 1—{month} 月的 {count} 列任务相加；截至日期不在 {month} 月的，不对照序时进度。请核对。",
  "no-actual-column":
    "“{indicator}”有任务列“{column}”但找不到完成列，未参加排名。请指定哪一列是完成数。",
  "units-do-not-meet":
    "“{indicator}”的任务（{target}）与完成（{actual}）单位不能比较，未参加排名。请核对。",
  "unit-from-cells": "“{indicator}”的表头没有单位，已按单元格中所写的单位计。请确认。",
  "unit-unknown": "“{indicator}”的单位“{text}”无法换算，已按原数计。请确认。",
  "no-full-marks": "分值行中没有“{indicator}”的分值。请补填或确认。",
  "several-full-marks": "“{indicator}”有几个不同分值，已用第一个。请确认。",
  "hidden-column": "“{indicator}”的“{column}”是隐藏列，仍计入。",
  "merged-figure": "“{indicator}”的数合并给 {units} 共用，只计入了{first}。请分别填写。",
  "duplicate-unit": "“{unit}”与第 {row} 行重复，两行都保留。请核对。",
  "hidden-row": "第 {row} 行“{unit}”是隐藏行，仍参加排名。",
  "of-which-row": "“{unit}”是其中项，不单独排名。",
  "units-across":
    "指标排在各行，单位（{units}）排在表头，这样的表不能排名。请把行列对换（复制，选择性粘贴，转置），每个单位一行后再排。",
  "row-without-unit": "第 {row} 行没有单位名称，未参加排名。请补填。",
  "certified-exceeds-reported":
    "{unit}“{indicator}”的认定数（{part}）大于上报数（{whole}）。请核对。",
  "part-exceeds-whole": "{unit}的“{part}”大于“{whole}”。请核对。",
  "header-without-rows":
    "第 {row} 行像是表头（{header}），但下面没有数据行，没有读作表格。请填入数据，或核对是否选错了工作表。",
  "list-folded":
    "左右两栏的表头相同，右栏接着左栏，已按一张表分栏排印读取、一起排名。若本是两张表，请给两栏各加一行标题再生成。",
  "tables-side-by-side":
    "左右并排的几块表头相同，已按几个表分别读取、分别排名。若本是一个表分栏排印，请把右边的各行移到左边下方后再生成。",
  "header-unsure": "表头范围拿不准，已按第 {first} 至 {last} 行读取。请确认，不对时可指定表头行。",
  "sheet-cut": "工作表过大，只识别了前 {rows} 行、{columns} 列。请核对，必要时指定区域。",
  "column-without-role": "“{header}”这一列看不出含义，未采用。需要时请指定。",
  "role-guessed": "“{header}”这一列按“{role}”理解。请确认。",
  "indicator-guessed": "“{header}”这一列没有写指标名称，已按“{indicator}”理解。请确认。",
  "unit-by-name":
    "“{header}”没有写单位，已按单位行（{units}）中的“{unit}”计。请确认，最好在表头写明。",
  "unit-unclear": "“{header}”没有写单位，单位行有几种（{units}），未采用。请在表头写明。",
  "pending-figure": "“{text}”：数还没有定。核定后请补填。",
  "range-reversed": "“{text}”的下限大于上限，已对调，按从小到大的区间分别测算。请核对并改正。",
  "range-kept": "“{text}”是区间，按上下限分别测算。能确定的请填写一个数。",
  "figure-without-unit": "“{text}”没有写单位，同列其他数都写了。请补写单位。",
  "suspicious-scale": "“{text}”比同列其他数小得多，可能不是以“{unit}”为单位。请确认。",
  "text-date": "“{text}”是文本格式的日期。建议改为日期格式。",
  "serial-date": "“{text}”是日期的序列数，应为 {taken}。请改为日期格式。",
  "unreadable-date": "“{text}”不是日期。请填写日期，情况请写在备注里。",
  "more-cells-alike": "“{header}”这一列还有 {count} 处同样的情况，不再逐一列出。",
  "unit-without-figures":
    "第 {row} 行“{text}”没有任何数，已按未报的单位处理。如果它是分组标题，请在前面加上“一、”等编号。",
  "section-guessed":
    "第 {row} 行“{text}”没有任何数，已按分组标题处理。如果它是单位，请在该行填写“未报”。",
  "header-repeated": "第 {row} 行是重复的表头（换页），已略过。",
};
