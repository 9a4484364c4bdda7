/** 成交总价: area × price a mu, in whatever scale; and the cost of a mu as the sum of its components. */
import { exact, over } from "../../domain/exact";
import type { Exact } from "../../domain/exact";
import type { Column } from "../table";
import { known } from "./claim";
import type { Reckoning } from "./claim";
import { isReckoning } from "./checked-table";
import type { CheckedTable } from "./checked-table";
import { explain } from "./explain";
import type { Explained, Way } from "./explain";

export interface Product {
  readonly column: Column;
  readonly explained: Explained;
}

export function products(checked: CheckedTable): readonly Product[] {
  const { columns } = checked.table;
  const area = columns.find(({ role }) => role === "area");
  const prices = columns.filter(({ role }) => role === "price" || role === "costPerMu");
  if (area === undefined) return [];
  return columns
    .filter(({ role }) => role === "totalPrice")
    .flatMap((column) => {
      const ways = prices.flatMap((price) =>
        FACTORS.map((factor) => way(checked, { area, price, total: column }, factor))
      );
      const explained = explain(checked, column.column, checked.lines.data, ways);
      return explained === undefined ? [] : [{ column, explained }];
    });
}

const ONE = exact(1);
const WAN = exact(10000);
const MU_PER_HECTARE = exact(15);

/** 万元/亩 × 亩 is 万元; 元/平方米 × 平方米 is 元, of which 万元 is a ten-thousandth; 公顷 is 15 亩. */
const FACTORS: readonly Exact[] = [
  ONE,
  over(ONE, WAN),
  WAN,
  MU_PER_HECTARE,
  over(MU_PER_HECTARE, WAN),
  over(exact(2000), exact(30000)),
];

interface Sides {
  readonly area: Column;
  readonly price: Column;
  readonly total: Column;
}

function way(checked: CheckedTable, { area, price, total }: Sides, factor: Exact): Way {
  return {
    how: "product",
    certain: factor === ONE && price.unit === `${total.unit ?? ""}/${area.unit ?? ""}`,
    reckoningAt(row) {
      const [size, each] = [
        checked.truths.at(row, area.column),
        checked.truths.at(row, price.column),
      ];
      if (!isReckoning(size) || !isReckoning(each)) return undefined;
      const of: readonly Reckoning[] = factor === ONE ? [size, each] : [size, each, known(factor)];
      return { kind: "product", of };
    },
  };
}
