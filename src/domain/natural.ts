/**
 * Natural numbers of any length, and how they add, multiply and divide.
 *
 * Seven decimal digits to a place, the last place first: a product of two places and what is carried
 * stays far below 2^53. Text comes in and goes out without conversion. Only big-fraction.ts uses these;
 * native integers of any length do not exist in Internet Explorer 11.
 */
export type Natural = readonly number[];

const DIGITS = 7;
const BASE = 1e7;

export const NOTHING: Natural = [];

/** A safe integer, not negative. */
export function natural(value: number): Natural {
  const places: number[] = [];
  for (let rest = value; rest > 0; rest = (rest - (rest % BASE)) / BASE) places.push(rest % BASE);
  return places;
}

/** Of decimal digits and nothing else. */
export function naturalIn(digits: string): Natural {
  const places: number[] = [];
  for (let end = digits.length; end > 0; end -= DIGITS) {
    places.push(Number(digits.slice(Math.max(0, end - DIGITS), end)));
  }
  return trimmed(places);
}

export function digitsOf(a: Natural): string {
  let digits = "";
  for (let i = a.length - 1; i >= 0; i--) {
    const text = String(place(a, i));
    digits += digits === "" ? text : "0000000".slice(text.length) + text;
  }
  return digits === "" ? "0" : digits;
}

export function powerOf10(exponent: number): Natural {
  return naturalIn(`1${new Array(exponent + 1).join("0")}`);
}

/** Negative, zero or positive. */
export function order(a: Natural, b: Natural): number {
  if (a.length !== b.length) return a.length - b.length;
  for (let i = a.length - 1; i >= 0; i--) {
    const difference = place(a, i) - place(b, i);
    if (difference !== 0) return difference;
  }
  return 0;
}

export function added(a: Natural, b: Natural): Natural {
  const sum: number[] = [];
  let carry = 0;
  for (let i = 0; i < Math.max(a.length, b.length) || carry > 0; i++) {
    const whole = place(a, i) + place(b, i) + carry;
    carry = whole >= BASE ? 1 : 0;
    sum.push(whole - carry * BASE);
  }
  return sum;
}

/** b is not larger. */
export function taken(a: Natural, b: Natural): Natural {
  const rest: number[] = [];
  let borrowed = 0;
  for (let i = 0; i < a.length; i++) {
    const whole = place(a, i) - place(b, i) - borrowed;
    borrowed = whole < 0 ? 1 : 0;
    rest.push(whole + borrowed * BASE);
  }
  return trimmed(rest);
}

export function multiplied(a: Natural, b: Natural): Natural {
  const product: number[] = [];
  for (let i = 0; i < a.length + b.length; i++) product.push(0);
  for (let i = 0; i < a.length; i++) {
    let carry = 0;
    for (let j = 0; j < b.length || carry > 0; j++) {
      const whole = place(product, i + j) + place(a, i) * place(b, j) + carry;
      product[i + j] = whole % BASE;
      carry = Math.floor(whole / BASE);
    }
  }
  return trimmed(product);
}

/** Long division as on paper; b is not nothing. */
export function divided(
  a: Natural,
  b: Natural
): { readonly whole: Natural; readonly rest: Natural } {
  const whole: number[] = [];
  let rest: Natural = NOTHING;
  for (let i = a.length - 1; i >= 0; i--) {
    rest = trimmed([place(a, i)].concat(rest));
    let times = Math.min(BASE - 1, Math.floor(leading(rest, b.length) / leading(b, b.length)));
    let subtracted = multiplied(b, [times]);
    // The guess looks at the three foremost places, so it is one off at most.
    if (order(subtracted, rest) > 0) subtracted = multiplied(b, [--times]);
    rest = taken(rest, subtracted);
    if (order(rest, b) >= 0) {
      times++;
      rest = taken(rest, b);
    }
    whole.unshift(times);
  }
  return { whole: trimmed(whole), rest };
}

/** The greatest that divides both. */
export function sharedDivisor(a: Natural, b: Natural): Natural {
  let [large, small] = [a, b];
  while (small.length > 0) [large, small] = [small, divided(large, small).rest];
  return large;
}

/** About as much as stands from the third place below `length` on, in units of that place. */
function leading(a: Natural, length: number): number {
  let value = 0;
  for (let i = a.length - 1; i >= Math.max(0, length - 3); i--) value = value * BASE + place(a, i);
  return value;
}

function trimmed(places: number[]): number[] {
  while (places[places.length - 1] === 0) places.pop();
  return places;
}

function place(a: Natural, i: number): number {
  return a[i] ?? 0;
}
