/** Formula text → tokens. Undefined for text that has anything else in it: arrays, other workbooks, whole columns. */

export interface Token {
  readonly kind: "number" | "text" | "area" | "call" | "sign";
  /** A text without its quotes, a call in capitals without its bracket. */
  readonly text: string;
}

const SHEET = "(?:'(?:[^']|'')+'!|[^\\s'\"()+\\-*/^&=<>,!:;{}%\\[\\]]+!)?";
const CORNER = "\\$?[A-Za-z]{1,3}\\$?\\d{1,7}";

const SORTS: readonly { readonly kind: Token["kind"]; readonly pattern: RegExp }[] = [
  { kind: "text", pattern: /^"(?:[^"]|"")*"/ },
  { kind: "area", pattern: new RegExp(`^${SHEET}${CORNER}(?::${CORNER})?(?![\\w.(!:])`) },
  { kind: "call", pattern: /^[A-Za-z][A-Za-z.]*\(/ },
  { kind: "number", pattern: /^(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?(?![\w:])/ },
  { kind: "sign", pattern: /^(?:<>|<=|>=|[-+*/^&=<>%(),])/ },
];

export function formulaTokens(formula: string): readonly Token[] | undefined {
  const tokens: Token[] = [];
  for (let rest = formula.trim(); rest !== "";) {
    const found = firstToken(rest);
    if (found === undefined) return undefined;
    tokens.push({ kind: found.kind, text: plainText(found.kind, found.printed) });
    rest = rest.slice(found.printed.length).trim();
  }
  return tokens;
}

function firstToken(text: string): { kind: Token["kind"]; printed: string } | undefined {
  for (const { kind, pattern } of SORTS) {
    const printed = pattern.exec(text)?.[0];
    if (printed !== undefined) return { kind, printed };
  }
  return undefined;
}

function plainText(kind: Token["kind"], printed: string): string {
  if (kind === "text") return printed.slice(1, -1).replace(/""/g, '"');
  return kind === "call" ? printed.slice(0, -1).toUpperCase() : printed;
}
