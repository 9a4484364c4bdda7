/**
 * How many decimals a cell shows: by its number format, or by the digits that it holds.
 *
 *     0.471 as 0.0%  →  47.1, one place        1434 as #,##0  →  none        47.8 as General  →  one
 */

/** Decimals of a format; `optional` of them (#) show only where the number has them. */
export interface FormatPlaces {
  readonly least: number;
  readonly most: number;
}

/** Undefined where the number's own digits decide, or where the format shows another number (in 万). */
export function placesOfFormat(format: string): FormatPlaces | undefined {
  if (format === "General") return undefined;
  const [positive = ""] = format.split(";");
  const code = positive.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, "");
  const digits = /[0#?](?:[0#?,]*)(?:\.([0#?]+))?/.exec(code);
  if (digits === null || /general|@|e[+-]|\//i.test(code) || isScaled(format, code))
    return undefined;
  const decimals = digits[1] ?? "";
  return { least: decimals.replace(/#/g, "").length, most: decimals.length };
}

/** 0!.0, and 0,, show thousandths and millionths. */
function isScaled(format: string, code: string): boolean {
  return format.indexOf("!") >= 0 || /[0#?],+(?:[^0#?,]|$)/.test(code);
}

/** Of a number as Excel keeps it, 15 digits: 47.8 has one, 1/3 has many. */
export function placesOfNumber(value: number): number {
  if (Number.isSafeInteger(value)) return 0;
  const digits = String(Number(value.toPrecision(15)));
  const [, decimals = "", power = "0"] = /^-?\d+(?:\.(\d+))?(?:e([-+]\d+))?$/.exec(digits) ?? [];
  return Math.max(0, decimals.length - Number(power));
}

/** Of the first number in a folded text: 53.2(3) has one. */
export function placesOfText(plain: string): number {
  return /\d(?:[\d,]*)(?:\.(\d+))?/.exec(plain)?.[1]?.length ?? 0;
}

/** More digits than anybody prints: what a formula left unrounded. */
const UNROUNDED = 7;

/**
 * The decimals of a column whose cells show what they hold. 25 among 47.8 and 13.3 is 25.0: a number
 * drops its zeros. The most cells that have decimals at all decide; what no one would print is passed over.
 */
export function usualPlaces(places: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const one of places)
    if (one > 0 && one < UNROUNDED) counts.set(one, (counts.get(one) ?? 0) + 1);
  let usual = 0;
  counts.forEach((count, one) => {
    const best = counts.get(usual) ?? 0;
    if (count > best || (count === best && one < usual)) usual = one;
  });
  return usual;
}
