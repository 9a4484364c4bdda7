/** Round numbers along an axis: 0, 5, 10, 15, a step of 1, 2 or 5 and zeros. */

/** About `most` of them between the two ends, from below. */
export function roundTicks(from: number, to: number, most: number): readonly number[] {
  const step = roundStep((to - from) / most);
  const ticks: number[] = [];
  for (let n = Math.ceil(from / step); n * step <= to; n++) {
    ticks.push(Number((n * step).toPrecision(12)));
  }
  return ticks;
}

function roundStep(least: number): number {
  const zeros = Math.pow(10, Math.floor(Math.log(least) / Math.LN10));
  const digit = [1, 2, 5].filter((one) => one * zeros >= least)[0] ?? 10;
  return digit * zeros;
}
