/** Where a 清洗记录 stands: eight columns, a line a cleaned cell. */
export interface CleanedColumns {
  readonly source: number;
  readonly unit: number;
  readonly what: number;
  readonly asRead: number;
  readonly taken: number;
  readonly how: number;
  readonly now: number;
  readonly state: number;
  readonly firstRow: number;
}

export function cleanedColumns(left: number, firstRow: number): CleanedColumns {
  return {
    source: left,
    unit: left + 1,
    what: left + 2,
    asRead: left + 3,
    taken: left + 4,
    how: left + 5,
    now: left + 6,
    state: left + 7,
    firstRow,
  };
}

/** In characters. */
export function cleanedWidths(at: CleanedColumns): readonly (readonly [number, number])[] {
  return [
    [at.source, 18],
    [at.unit, 14],
    [at.what, 18],
    [at.asRead, 22],
    [at.taken, 12],
    [at.how, 22],
    [at.now, 12],
    [at.state, 22],
  ];
}
