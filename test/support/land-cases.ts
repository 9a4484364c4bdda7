/** Land ledgers drawn as text, beside the lines that they come to. */
import assert from "node:assert";
import { parcelViews } from "../../src/app/land/land-view";
import type { ParcelView } from "../../src/app/land/land-view";
import { drawGrid } from "./draw-grid";
import { ledgerRead } from "./land-ledger";

export interface LandCase {
  readonly says: string;
  readonly drawn: string;
  readonly merges?: string;
  /** Name, area, cost and price per 亩, gap in all or why there is none. */
  readonly gives: readonly string[];
  readonly groups?: readonly string[];
  /** Findings that must be among those told. */
  readonly tells?: readonly string[];
}

function ends(low: number | null, high: number | null): string {
  const [from, to] = [low, high].map((end) => {
    return end === null ? "—" : String(Math.round(end * 1e4) / 1e4);
  });
  return from === to ? String(from) : `${from}—${to}`;
}

function told(one: ParcelView): string {
  const [cost, price] = [ends(one.costLow, one.costHigh), ends(one.priceLow, one.priceHigh)];
  const gap = one.reason ?? ends(one.totalGapLow, one.totalGapHigh);
  return `${one.parcel} ${ends(one.areaMu, one.areaMu)}亩 ${cost} ${price} → ${gap}`;
}

export function reckonsLand(cases: readonly LandCase[]): void {
  for (const { says, drawn, merges, gives, groups, tells = [] } of cases) {
    it(`with ${says}`, () => {
      const { land, findings } = ledgerRead(
        drawGrid(drawn, merges === undefined ? {} : { merges })
      );
      assert.deepStrictEqual(parcelViews(land).map(told), gives);
      const names = land.reckoning.groups.map(({ name }) => name);
      assert.deepStrictEqual(names, groups ?? [""]);
      const codes = findings.map(({ code }) => code);
      assert.deepStrictEqual(
        tells.filter((code) => !codes.some((one) => one === code)),
        []
      );
    });
  }
}
