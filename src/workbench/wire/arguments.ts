/**
 * What a method was called with, checked as Excel checks it: anything odd is InvalidArgument.
 * An argument left out comes over the wire as null.
 */
import { invalidArgument } from "./host-error";
import { Played } from "./played-object";

export class Arguments {
  constructor(readonly all: readonly unknown[]) {}

  has(index: number): boolean {
    return this.all[index] !== undefined && this.all[index] !== null;
  }

  raw(index: number): unknown {
    return this.all[index];
  }

  text(index: number): string {
    return textOf(this.all[index], `argument ${index + 1}`);
  }

  number(index: number): number {
    return numberOf(this.all[index], `argument ${index + 1}`);
  }

  flag(index: number): boolean {
    return this.all[index] === true;
  }

  /** An object that was handed over, of this type. */
  played(index: number, type: string): unknown {
    const value = this.all[index];
    if (value instanceof Played && value.type === type) return value.self;
    throw invalidArgument(`argument ${index + 1} is no ${type}`);
  }
}

export function textOf(value: unknown, what: string): string {
  if (typeof value === "string") return value;
  throw invalidArgument(`${what} must be text`);
}

export function numberOf(value: unknown, what: string): number {
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw invalidArgument(`${what} must be a number`);
}

export function flagOf(value: unknown, what: string): boolean {
  if (typeof value === "boolean") return value;
  throw invalidArgument(`${what} must be true or false`);
}

export function choiceOf<T extends string>(value: unknown, choices: readonly T[], what: string): T {
  const found = choices.find((choice) => choice === value);
  if (found !== undefined) return found;
  throw invalidArgument(`${what} must be one of ${choices.join(", ")}`);
}
