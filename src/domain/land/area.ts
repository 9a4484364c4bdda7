/**
 * Area in 亩, exactly: 1 亩 is 2000/3 平方米, and 1 公顷 is 15 亩.
 *
 * Offices write 666.67 or 667; the first is off by 0.0005 %, which on 200 亩 at 15 万元 is 150 元.
 */
import { exact, over, times } from "../exact";
import type { Exact } from "../exact";

export type AreaUnit =
  | "mu"
  | "square-metre"
  | "ten-thousand-square-metres"
  | "hectare"
  | "square-kilometre"
  | "ten-thousand-mu";

const SQUARE_METRES_PER_MU = over(exact(2000), exact(3));
const MU_PER_HECTARE = exact(15);

const MU_IN: Readonly<Record<AreaUnit, Exact>> = {
  mu: exact(1),
  "square-metre": over(exact(1), SQUARE_METRES_PER_MU),
  "ten-thousand-square-metres": MU_PER_HECTARE,
  hectare: MU_PER_HECTARE,
  "square-kilometre": times(MU_PER_HECTARE, exact(100)),
  "ten-thousand-mu": exact(10_000),
};

/** How many 亩 one of it is. */
export function muIn(unit: AreaUnit): Exact {
  return MU_IN[unit];
}

export function areaInMu(digits: Exact, unit: AreaUnit): Exact {
  return times(digits, muIn(unit));
}

export function squareMetres(mu: Exact): Exact {
  return times(mu, SQUARE_METRES_PER_MU);
}
