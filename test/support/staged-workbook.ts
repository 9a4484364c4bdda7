/** A workbook that somebody looks at, without a host: what is in front is said, and changes are told. */
import { gridOf } from "../../src/spreadsheet/grid";
import type { CellValue, Grid } from "../../src/spreadsheet/grid";
import { cell } from "../../src/spreadsheet/address";
import type { Block, Cell } from "../../src/spreadsheet/address";
import type { Sheet } from "../../src/spreadsheet/sheet";
import { MemoryWorkbook } from "../../src/workbook/memory/memory-workbook";
import type {
  Glance,
  OpenWorkbook,
  ReadOptions,
  WorkbookChange,
  WriteOptions,
  Written,
} from "../../src/workbook/port";

export class StagedWorkbook extends MemoryWorkbook implements OpenWorkbook {
  selection: Block | undefined;
  readonly shown: (Cell | Block)[] = [];
  /** The shares at which the reading of a sheet rests, as that of a large one in a file does. */
  rests: readonly number[] = [];
  private listeners: ((change: WorkbookChange) => void)[] = [];

  constructor(
    sheets: Readonly<Record<string, readonly (readonly CellValue[])[]>>,
    public inFront = Object.keys(sheets)[0] ?? ""
  ) {
    super(Object.entries(sheets).map(([name, values]) => gridOf({ name, values })));
  }

  glance(): Promise<Glance> {
    const { inFront: sheet, selection } = this;
    return Promise.resolve({
      focus: selection === undefined ? { sheet } : { sheet, selection },
      sheets: () => this.sheets(),
      read: (name, options) => this.read(name, options),
      recall: (key) => this.recall(key),
    });
  }

  override async read(name: string, { onPiece }: ReadOptions = {}): Promise<Grid> {
    for (const share of this.rests) await onPiece?.(share);
    return super.read(name);
  }

  override async write(
    sheets: readonly Sheet[],
    options: WriteOptions = {}
  ): Promise<readonly Written[]> {
    const written = await super.write(sheets, options);
    const [first] = written;
    if (first !== undefined && options.show === true) await this.show(cell(0, 0, first.name));
    return written;
  }

  show(at: Cell | Block): Promise<void> {
    this.shown.push(at);
    this.inFront = at.sheet ?? this.inFront;
    return Promise.resolve();
  }

  watch(listener: (change: WorkbookChange) => void): Promise<() => void> {
    this.listeners.push(listener);
    return Promise.resolve(() => void (this.listeners = []));
  }

  get watchers(): number {
    return this.listeners.length;
  }

  tell(change: WorkbookChange): void {
    this.listeners.forEach((listener) => listener(change));
  }
}

/** A task table of three units and two indicators, the last without a figure. */
export const TASKS: readonly (readonly CellValue[])[] = [
  ["2012年1—11月招商引资任务完成情况表"],
  ["单位", "签约项目（个）", undefined, "到位资金（万元）", undefined, "备注"],
  [undefined, "任务", "完成", "任务", "完成"],
  ["城关镇", 4, 4, 1000, 900],
  ["河口镇", 4, 2, 1000, 500],
  ["山前乡", 4, 1, 1000, undefined],
];
/** A land ledger of two parcels, the second without a price. */
export const LEDGER: readonly (readonly CellValue[])[] = [
  ["青禾区工业用地供地台账"],
  ["宗地名称", "面积（亩）", "开发成本（万元/亩）", "出让价格（万元/亩）"],
  ["青禾创业园", 200, 15, 3],
  ["麦浪食品厂", 100, 15, undefined],
];
export const COVER: readonly (readonly CellValue[])[] = [["说明"], ["本表由考核办填报。"]];
