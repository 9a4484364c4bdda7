/** What people may assume about a ledger's land: the 参数 of a 测算表. All are optional but the share. */
import type { Exact } from "../../domain/exact";
import { UNIT } from "../../domain/exact";

export interface LandParameters {
  /** 万元/亩, of parcels whose cost the ledger does not tell. */
  readonly cost?: Exact;
  /** How much of the land can be sold; 1 where nothing is lost. */
  readonly saleable: Exact;
  /** Retained locally, 万元/亩 a year. */
  readonly tax?: Exact;
  /** A fraction. */
  readonly rate?: Exact;
  readonly rampYears?: Exact;
  readonly rampShare?: Exact;
  /** Years of tax that a price may be paid back in: 保本价 after so many. */
  readonly years?: Exact;
  /** 万元. */
  readonly budget?: Exact;
  /** 投资强度 and 亩均税收 that are asked for, 万元/亩, where no agreement of the parcel's own says it. */
  readonly minInvestment?: Exact;
  readonly minTax?: Exact;
  /** 土地等别, 1–15, of parcels whose grade the ledger does not tell. */
  readonly grade?: number;
}

export const NO_ASSUMPTIONS: LandParameters = { saleable: UNIT };
