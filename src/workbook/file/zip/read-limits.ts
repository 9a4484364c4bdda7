/**
 * How much a workbook may hold before we refuse it.
 *
 * Well above what Excel makes (a million rows of ten columns inflate to half a gigabyte) and well
 * below what stops a machine. No header is believed: inflating stops at these sizes whatever it says.
 */
export interface ReadLimits {
  /** Parts in the package. */
  readonly entries: number;
  /** Inflated bytes of one part, and of all. */
  readonly entryBytes: number;
  readonly totalBytes: number;
  /** Inflated bytes for each packed one, in parts larger than `ratioFrom`: small XML may shrink a lot. */
  readonly ratio: number;
  readonly ratioFrom: number;
}

const MEGABYTE = 1024 * 1024;

export const READ_LIMITS: ReadLimits = {
  entries: 20_000,
  entryBytes: 1024 * MEGABYTE,
  totalBytes: 2048 * MEGABYTE,
  ratio: 400,
  ratioFrom: 32 * MEGABYTE,
};
