/** What was typed, split into options and words. Every option of every command is in this one list. */
import { parseArgs } from "node:util";
import { UsageError } from "./usage-error";

const OPTIONS = {
  sheet: { type: "string" },
  table: { type: "string" },
  "header-rows": { type: "string" },
  role: { type: "string", multiple: true },
  out: { type: "string" },
  "in-place": { type: "boolean" },
  force: { type: "boolean" },
  text: { type: "string" },
  "only-faults": { type: "boolean" },
  "as-of": { type: "string" },
  period: { type: "string" },
  ties: { type: "string" },
  cap: { type: "string" },
  colours: { type: "string" },
  bottom: { type: "string" },
  scheme: { type: "string" },
  template: { type: "string" },
  percent: { type: "string" },
  "start-over": { type: "string" },
  fx: { type: "string", multiple: true },
  cost: { type: "string" },
  saleable: { type: "string" },
  tax: { type: "string" },
  rate: { type: "string" },
  ramp: { type: "string" },
  "ramp-share": { type: "string" },
  years: { type: "string" },
  budget: { type: "string" },
  "min-investment": { type: "string" },
  "min-tax": { type: "string" },
  grade: { type: "string" },
  price: { type: "string" },
  area: { type: "string" },
  json: { type: "boolean" },
  lang: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

export type Values = ReturnType<typeof typed>["values"];

export function typed(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new UsageError("unknown-option", error instanceof Error ? error.message : String(error));
  }
}

export function given<T>(text: string | undefined, read: (text: string) => T): T | undefined {
  return text === undefined ? undefined : read(text);
}
