/** Every sentence that the program says in Chinese, by code. Data, no code. */
export const CHINESE: Readonly<Record<string, string>> = {
  // Faults of the workbook: what happened, then what to do.
  "no-such-sheet": "工作簿里没有“{detail}”这个工作表，请核对名称。",
  "not-a-zip": "这不是 Excel 工作簿。请在 Excel 或 WPS 中打开它，另存为 .xlsx 后再试。",
  truncated: "文件不完整，可能没有下载或复制完。请重新取得这个文件。",
  encrypted: "文件有打开密码。请在 Excel 中去掉密码，另存为 .xlsx 后再试。",
  signed: "文件带有数字签名，写入后签名会失效。确认要处理的，请加 --force。",
  "strict-ooxml": "文件是“Strict Open XML”格式。请另存为普通的 .xlsx 后再试。",
  "old-format": "文件是旧格式（.xls、.xlsb 或 .et）。请另存为 .xlsx 后再打开。",
  "not-a-workbook": "压缩包里没有工作簿（{detail}）。请另存为 .xlsx 后再试。",
  "too-large": "文件解开后过大（{detail}），为安全起见没有打开。请拆分或精简后再试。",
  unsafe:
    "文件里有不该出现的内容（{detail}），为安全起见没有打开。请在 Excel 中另存为 .xlsx 后再试。",
  damaged: "文件已损坏（{detail}）。请在 Excel 中打开并修复，另存后再试。",
  "protected-structure": "工作簿结构受保护，不能新增工作表。请在“审阅”里取消“保护工作簿”后再试。",
  "read-only": "没有写入权限：{detail}。请换一个文件夹，或取消只读后再试。",
  busy: "文件正被占用：{detail}。请先在 Excel 或 WPS 中关闭它，再试一次。",
  "disk-full": "磁盘空间不足：{detail}。清理后再试，原文件没有改动。",
  "not-found": "找不到文件或文件夹：{detail}。请核对路径。",
  exists: "“{detail}”已经存在。请换一个名称。",
  host: "未能完成操作：{detail}。工作簿没有改动，请再试一次。",
  "nothing-to-rank":
    "没有找到可以排名的任务表：需要有“单位”列，以及成对的“任务”和“完成”列。可先用 inspect 查看识别结果，再用 --table 或 --role 指定。",

  // Time progress.
  "as-of-needed":
    "没有读到数据截至日期，无法计算序时进度。请用 --as-of 2012-11-30 的写法指定，或在标题中写明。",
  "campaign-dates-needed":
    "标题含“{word}”，序时进度应按会战起止日期计算。请用 --period campaign:开始..结束 指定；未指定前不计算序时进度。",
  "earlier-milestone-needed": "截至日期早于进度计划的第一个节点，无法计算序时进度。请补充计划。",
  "campaign-dates-wrong": "会战的结束日期早于开始日期，无法计算序时进度。请核对起止日期。",
  "unmarked-indicator": "其他指标有分值，“{indicator}”没有，按 0 分计。请补填分值，或确认不计分。",
  "unit-without-target": "“{unit}”没有设任务，不参加排名。",
  "unit-without-marks": "“{unit}”只有未设分值的指标有任务，无法计分，不参加排名。请核对分值。",
  "bottom-tie": "“{group}”末 {bottom} 位的界线上有并列：{units}。请按考核办法人工确定。",
  "negative-marks": "“{sheet}”的分值中有负数，已改为各项平均分配 100 分。请核对分值。",
  "no-positive-marks": "“{sheet}”的分值合计不大于 0，已改为各项平均分配 100 分。请核对分值。",
};
