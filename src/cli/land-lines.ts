/** A reckoned land ledger for a terminal: parcels by the size of their gap, then the totals. */
import type { LandsView, ParcelView } from "../app/land/land-view";
import { rangeText } from "../app/range-text";
import type { Language } from "./arguments";
import { terminalTable } from "./terminal-table";

export function landLines(view: LandsView, language: Language): string {
  const zh = language === "zh";
  const header = zh
    ? ["名次", "宗地", "面积(亩)", "成本", "价格", "每亩缺口", "缺口(万元)", "占成本"]
    : ["rank", "parcel", "mu", "cost", "price", "gap/mu", "gap", "of cost"];
  const heads = view.tables.map(({ title, sheet, range }) => `${title}\n${sheet}!${range}`);
  const lines = [header, ...sorted(view.parcels).map((one) => parcelCells(one, zh))];
  const aligned = terminalTable(lines, [
    "right",
    "left",
    ...header.slice(2).map(() => "right" as const),
  ]);
  return [...heads, aligned, totalLine(view, zh)].join("\n");
}

function sorted(parcels: readonly ParcelView[]): readonly ParcelView[] {
  return parcels
    .slice()
    .sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || a.row - b.row);
}

function parcelCells(one: ParcelView, zh: boolean): readonly string[] {
  const untold = zh ? "未测算" : "untold";
  return [
    one.rank === null ? "—" : String(one.rank),
    one.parcel,
    rangeText(one.areaMu, one.areaMu, 2),
    rangeText(one.costLow, one.costHigh, 2),
    rangeText(one.priceLow, one.priceHigh, 2),
    one.reason === null ? rangeText(one.gapPerMuLow, one.gapPerMuHigh, 2) : untold,
    rangeText(one.totalGapLow, one.totalGapHigh, 2),
    one.shareLow === null || one.shareHigh === null
      ? "—"
      : `${rangeText(one.shareLow * 100, one.shareHigh * 100, 2)}%`,
  ];
}

function totalLine({ totals }: LandsView, zh: boolean): string {
  const gap = rangeText(totals.totalGapLow, totals.totalGapHigh, 2);
  const deficit = rangeText(totals.deficitOnlyLow, totals.deficitOnlyHigh, 2);
  const price = rangeText(totals.weightedPriceLow, totals.weightedPriceHigh, 2);
  const [all, mu] = [
    `${totals.reckoned}/${totals.parcels}`,
    rangeText(totals.areaMu, totals.areaMu, 2),
  ];
  return zh
    ? `合计：测算 ${all} 宗，全部 ${mu} 亩；净缺口 ${gap} 万元，不计盈余 ${deficit} 万元；加权均价 ${price} 万元/亩`
    : `Total: ${all} parcels reckoned, ${mu} mu in all; net gap ${gap}, deficits only ${deficit} (10,000 yuan); weighted price ${price}`;
}
