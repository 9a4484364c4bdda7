/**
 * Formula text → what is to be calculated; undefined for grammar that is not known here.
 *
 * Excel binds a minus before a figure closer than a power: -2^2 is 4.
 */
import { parseA1 } from "../address";
import type { Block } from "../address";
import { formulaTokens } from "./formula-tokens";
import type { Token } from "./formula-tokens";

export type Expression =
  | { readonly kind: "value"; readonly value: number | string | undefined }
  | { readonly kind: "area"; readonly area: Block }
  | { readonly kind: "call"; readonly name: string; readonly parts: readonly Expression[] }
  | { readonly kind: "sign"; readonly sign: string; readonly parts: readonly Expression[] };

/** From loosest to closest. */
const BINDING: readonly (readonly string[])[] = [
  ["=", "<>", "<", ">", "<=", ">="],
  ["&"],
  ["+", "-"],
  ["*", "/"],
  ["^"],
];

/** Excel takes no more than 64 functions within one another; a file may hold what Excel would refuse. */
const DEEPEST_NESTING = 64;

export function parseFormula(formula: string): Expression | undefined {
  const tokens = formulaTokens(formula);
  if (tokens === undefined) return undefined;
  const parser = new Parser(tokens);
  const parsed = parser.expression(0);
  return parser.isAtEnd() ? parsed : undefined;
}

/** A walk along the tokens; what it cannot make sense of leaves some over or is undefined. */
class Parser {
  private at = 0;
  private depth = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  isAtEnd(): boolean {
    return this.at === this.tokens.length;
  }

  expression(level: number): Expression | undefined {
    const signs = BINDING[level];
    if (signs === undefined) return this.signed();
    let left = this.expression(level + 1);
    for (let sign = this.take(signs); left !== undefined && sign !== undefined;) {
      const right = this.expression(level + 1);
      left = right && { kind: "sign", sign, parts: [left, right] };
      sign = this.take(signs);
    }
    return left;
  }

  private signed(): Expression | undefined {
    if (this.depth === DEEPEST_NESTING) return undefined;
    this.depth++;
    const sign = this.take(["-", "+"]);
    const of = sign === undefined ? this.withPercents(this.single()) : this.signed();
    this.depth--;
    if (sign === undefined) return of;
    return of && (sign === "+" ? of : { kind: "sign", sign: "negative", parts: [of] });
  }

  private withPercents(of: Expression | undefined): Expression | undefined {
    let all = of;
    while (all !== undefined && this.take(["%"]) !== undefined)
      all = { kind: "sign", sign: "%", parts: [all] };
    return all;
  }

  private single(): Expression | undefined {
    const token = this.tokens[this.at++];
    if (token === undefined) return undefined;
    switch (token.kind) {
      case "number":
        return { kind: "value", value: Number(token.text) };
      case "text":
        return { kind: "value", value: token.text };
      case "area":
        return areaNamed(token.text);
      case "call":
        return this.call(token.text);
      case "sign":
        return token.text === "(" ? this.bracketed() : undefined;
    }
  }

  private bracketed(): Expression | undefined {
    const inner = this.expression(0);
    return this.take([")"]) === undefined ? undefined : inner;
  }

  private call(name: string): Expression | undefined {
    const parts: Expression[] = [];
    if (this.take([")"]) !== undefined) return { kind: "call", name, parts };
    do {
      const part = this.isLeftOut() ? LEFT_OUT : this.expression(0);
      if (part === undefined) return undefined;
      parts.push(part);
    } while (this.take([","]) !== undefined);
    return this.take([")"]) === undefined ? undefined : { kind: "call", name, parts };
  }

  /** ROUND(A1,) */
  private isLeftOut(): boolean {
    const next = this.tokens[this.at];
    return next?.kind === "sign" && (next.text === "," || next.text === ")");
  }

  private take(signs: readonly string[]): string | undefined {
    const next = this.tokens[this.at];
    if (next?.kind !== "sign" || signs.indexOf(next.text) < 0) return undefined;
    this.at++;
    return next.text;
  }
}

const LEFT_OUT: Expression = { kind: "value", value: undefined };

function areaNamed(text: string): Expression | undefined {
  const area = parseA1(text);
  return area && { kind: "area", area };
}
