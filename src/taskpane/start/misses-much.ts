/** Whether the page runs where newer JavaScript is missing: Internet Explorer 11, as Excel 2019 has it. */
export function missesMuch(): boolean {
  const { Promise, Map, Set, Symbol, TextDecoder } = window as unknown as Record<string, unknown>;
  const globals = [Promise, Map, Set, Symbol, TextDecoder];
  const methods = [
    Object as unknown as Record<string, unknown>,
    Array.prototype as unknown as Record<string, unknown>,
    String.prototype as unknown as Record<string, unknown>,
  ].map((owner, i) => WANTED[i]?.every((name) => typeof owner[name] === "function"));
  return !globals.every((one) => typeof one === "function") || !methods.every((has) => has);
}

/** Of Object, of arrays, of strings: the newest that we or Fabric use. */
const WANTED: readonly (readonly string[])[] = [
  ["assign", "entries", "values", "fromEntries"],
  ["find", "findIndex", "includes", "flatMap", "fill"],
  ["includes", "startsWith", "endsWith", "padStart", "repeat", "matchAll"],
];
