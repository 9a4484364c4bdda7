/**
 * One sheet of the model: cells, looks, and all that stands on it. It calculates nothing;
 * the book does (book-model.ts), because a formula may look into any sheet.
 */
import type { Block } from "../../spreadsheet/address";
import type { Visibility } from "../../spreadsheet/grid";
import { bounding, overlap } from "./block-of";
import { Cells } from "./cells";
import { Looks } from "./looks";
import type {
  Bag,
  ChartModel,
  ConditionalModel,
  FilterModel,
  NameModel,
  PageModel,
  TableModel,
  ValidationModel,
} from "./parts";

/** In points, as Office.js counts both. */
export const STANDARD = { columnWidth: 48, rowHeight: 14.4 } as const;

export class SheetModel {
  readonly cells = new Cells();
  readonly looks = new Looks();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  readonly conditionals: ConditionalModel[] = [];
  readonly charts: ChartModel[] = [];
  readonly names = new Map<string, NameModel>();
  readonly tables: TableModel[] = [];
  readonly page: PageModel = { set: {} };
  merges: Block[] = [];
  validations: ValidationModel[] = [];
  visibility: Visibility = "visible";
  tabColor = "";
  showGridlines = true;
  showHeadings = true;
  frozen: Block | undefined;
  filter: FilterModel | undefined;
  /** The options it was protected with; undefined where it is not. */
  protection: Bag | undefined;

  constructor(
    readonly id: string,
    public name: string
  ) {}

  /** Formats count as used, as they do in Excel, unless only values are asked for. */
  used(valuesOnly: boolean, on?: Block): Block | undefined {
    let used = this.cells.used(valuesOnly, on);
    if (valuesOnly) return used;
    for (const looked of [...this.looks.blocks(), ...this.merges]) {
      const part = on === undefined ? looked : overlap(looked, on);
      if (part === undefined || part.bottom > 100_000 || part.right > 5_000) continue;
      used = used === undefined ? part : bounding(used, part);
    }
    return used;
  }

  merge(on: Block): void {
    this.unmerge(on);
    this.merges.push(on);
  }

  unmerge(on: Block): void {
    this.merges = this.merges.filter((merge) => overlap(merge, on) === undefined);
  }

  formatAt(row: number, column: number): string {
    const format = this.cells.at(row, column)?.format ?? this.looks.at("numberFormat", row, column);
    return typeof format === "string" ? format : "General";
  }

  /** Protected, and some cell of it is locked (which cells are, until they are unlocked). */
  refusesWrites(on: Block): boolean {
    return this.protection !== undefined && this.looks.common("locked", on, true) !== false;
  }
}
