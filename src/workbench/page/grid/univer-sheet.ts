/**
 * One sheet of Univer's, spoken to in its mutations: they stand on no undo list and ask nobody's leave.
 */
import type { FUniver } from "@univerjs/presets";
import type {} from "@univerjs/preset-sheets-core"; // the facade's members of sheets
import type { Block } from "../../../spreadsheet/address";

export interface UniverRange {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}

export class UniverSheet {
  private constructor(
    private readonly univer: FUniver,
    private readonly target: { readonly unitId: string; readonly subUnitId: string }
  ) {}

  /** Undefined while Univer has no sheet of that name. */
  static named(univer: FUniver, name: string): UniverSheet | undefined {
    const book = univer.getActiveWorkbook();
    const sheet = book?.getSheetByName(name);
    if (book === null || sheet === null || sheet === undefined) return undefined;
    return new UniverSheet(univer, { unitId: book.getId(), subUnitId: sheet.getSheetId() });
  }

  get id(): string {
    return this.target.subUnitId;
  }

  mutate(mutation: string, params: object): void {
    this.univer.syncExecuteCommand(`sheet.mutation.${mutation}`, { ...this.target, ...params });
  }
}

export function rangeOf({ top, left, bottom, right }: Block): UniverRange {
  return { startRow: top, startColumn: left, endRow: bottom, endColumn: right };
}
