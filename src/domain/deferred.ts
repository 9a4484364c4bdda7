/**
 * A number known as a double and how far off that may be; in long integers only once somebody asks.
 *
 * A sum of a dozen unlike rates passes 2^53, and then is rounded to two places or held against another: the
 * double nearly always decides it. Only where it does not, near a half or near a tie, are the long
 * integers worth their time. Only exact.ts uses these.
 */
import { bigCompare, bigOver, bigPlus, bigSign, bigTicks, bigTimes } from "./big-fraction";
import type { BigFraction } from "./big-fraction";

export interface Deferred {
  readonly near: number;
  /** The exact value lies no further from `near` than this. */
  readonly off: number;
  /** How many deferred steps lie beneath. */
  readonly depth: number;
  readonly exactly: () => BigFraction;
}

/** What one step of doubles may be off, and the reckoning of `off` itself with it. */
const slack = (size: number): number => Math.abs(size) * SLACK + Number.MIN_VALUE;
const SLACK = Math.pow(2, -51);
/** Each step calls the one beneath it, and a stack is not endless. */
const DEEPEST = 100;
/** Up to here doubles tell a half from its neighbours. */
const MOST_TICKS = Math.pow(2, 50);

/** A number whose double is right but for its last bit. */
export function known(near: number, exactly: () => BigFraction): Deferred {
  return { near, off: slack(near), depth: 0, exactly };
}

export function deferredPlus(a: Deferred, b: Deferred): Deferred {
  return deferred([a, b], bigPlus, { near: a.near + b.near, off: a.off + b.off });
}

export function deferredTimes(a: Deferred, b: Deferred): Deferred {
  const off = Math.abs(a.near) * b.off + Math.abs(b.near) * a.off + a.off * b.off;
  return deferred([a, b], bigTimes, { near: a.near * b.near, off });
}

/** b is not zero. */
export function deferredOver(a: Deferred, b: Deferred): Deferred {
  const near = a.near / b.near;
  const least = Math.abs(b.near) - b.off;
  const off = least > 0 ? (a.off + Math.abs(near) * b.off) / least : Infinity;
  return deferred([a, b], bigOver, { near, off });
}

/** At least one part. The exact ones are asked for again, so that the parts need not be kept. */
export function deferredSum(
  parts: readonly Deferred[],
  exactParts: () => readonly BigFraction[]
): Deferred {
  const deepest = parts.reduce((depth, part) => Math.max(depth, part.depth), 0);
  return later(deepest + 1, byHalves(parts, nearPlus), () => byHalves(exactParts(), bigPlus));
}

type Near = Pick<Deferred, "near" | "off">;

function nearPlus(a: Near, b: Near): Near {
  const near = a.near + b.near;
  return { near, off: a.off + b.off + slack(near) };
}

/** Less goes off, and long integers grow later, than one after another. */
function byHalves<T>(parts: readonly T[], step: (a: T, b: T) => T): T {
  if (parts.length < 2) return parts[0] as T;
  const middle = Math.floor(parts.length / 2);
  return step(byHalves(parts.slice(0, middle), step), byHalves(parts.slice(middle), step));
}

function deferred(
  [a, b]: readonly [Deferred, Deferred],
  step: (a: BigFraction, b: BigFraction) => BigFraction,
  near: Near
): Deferred {
  return later(Math.max(a.depth, b.depth) + 1, near, () => step(a.exactly(), b.exactly()));
}

function later(depth: number, { near, off }: Near, make: () => BigFraction): Deferred {
  const exactly = once(make);
  const isDeepest = depth > DEEPEST;
  if (isDeepest) exactly();
  return { near, off: off + slack(near), depth: isDeepest ? 0 : depth, exactly };
}

/** What was made is kept, and what it was made of let go. */
function once<T>(make: () => T): () => T {
  let toMake: (() => T) | undefined = make;
  let made: T | undefined;
  return () => {
    if (toMake !== undefined) made = toMake();
    toMake = undefined;
    return made as T;
  };
}

export function negated(a: Deferred): Deferred {
  return {
    ...a,
    near: -a.near,
    exactly: () => {
      const whole = a.exactly();
      return { ...whole, negative: !whole.negative && bigSign(whole) !== 0 };
    },
  };
}

export function deferredSign({ near, off, exactly }: Deferred): number {
  return Math.abs(near) > off ? near : bigSign(exactly());
}

/** −1, 0 or 1. */
export function deferredCompare(a: Deferred, b: Deferred): number {
  const difference = a.near - b.near;
  const isSure = Math.abs(difference) * (1 - SLACK) > a.off + b.off;
  return isSure ? Math.sign(difference) : bigCompare(a.exactly(), b.exactly());
}

/** How many 10^-places it holds, half away from zero, as decimal digits. */
export function deferredTicks({ near, off, exactly }: Deferred, places: number): string {
  const power = Math.pow(10, places);
  const size = Math.abs(near) * power + 0.5;
  const whole = Math.floor(size);
  const most = off * power + slack(size);
  const isSure = size < MOST_TICKS && size - whole > most && whole + 1 - size > most;
  return isSure ? `${near < 0 && whole > 0 ? "-" : ""}${whole}` : bigTicks(exactly(), places);
}
