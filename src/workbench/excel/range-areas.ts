/**
 * RangeAreas: several blocks of one sheet, as getMergedAreas and getSelectedRanges give them.
 */
import { cellCount } from "../model/block-of";
import { addressOf } from "./areas";
import { played, sheetPlayed } from "./played";
import type { Areas, TableOf } from "./played";

export const RangeAreas: TableOf<"RangeAreas"> = {
  kept: true,
  properties: {
    address: { get: ({ all }) => all.map(addressOf).join(",") },
    addressLocal: { get: ({ all }) => all.map(addressOf).join(",") },
    areaCount: { get: ({ all }) => all.length },
    cellCount: { get: ({ all }) => all.reduce((sum, { on }) => sum + cellCount(on), 0) },
  },
  objects: {
    areas: (areas: Areas) => played("RangeCollection", areas),
    worksheet: sheetPlayed,
  },
};

export const RangeCollection: TableOf<"RangeCollection"> = {
  items: ({ all }) => all.map((area) => played("Range", area)),
  methods: {
    getCount: ({ all }) => all.length,
    getItemAt: ({ all }, args) => {
      const area = all[args.number(0)];
      return area && played("Range", area);
    },
  },
};
