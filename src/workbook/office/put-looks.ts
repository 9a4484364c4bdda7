/**
 * The looks of a sheet, property by property. Wrapping comes last of all: with it on, Excel measures
 * row heights anew at every write, and a sync takes several times as long.
 */
import type { Look, Sheet } from "../../spreadsheet/sheet";
import { has } from "./host";
import type { Outbox } from "./outbox";
import { BYTES_PER_CALL } from "./payload";
import { rangeOf } from "./range-of";
import { areasOf } from "./style-bands";
import type { Band } from "./style-bands";

type Property = keyof Look;
type Border = NonNullable<Look["border"]>;
type Put<P extends Property> = (range: Excel.Range, value: NonNullable<Look[P]>) => void;
type Puts = { readonly [P in keyof Required<Look>]: Put<P> };

const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;

const SIDES = [
  ...(["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const),
  ...(["InsideHorizontal", "InsideVertical"] as const),
] as const;
const LINES = {
  thin: ["Continuous", "Thin"],
  medium: ["Continuous", "Medium"],
  hair: ["Continuous", "Hairline"],
} as const;

function putBorder({ format }: Excel.Range, { color, style }: Border): void {
  const [line, weight] = LINES[style];
  for (const side of SIDES) {
    const border = format.borders.getItem(side);
    border.style = line;
    border.weight = weight;
    border.color = `#${color}`;
  }
}

const PUT: Puts = {
  font: ({ format }, name) => void (format.font.name = name),
  size: ({ format }, size) => void (format.font.size = size),
  bold: ({ format }, bold) => void (format.font.bold = bold),
  italic: ({ format }, italic) => void (format.font.italic = italic),
  color: ({ format }, color) => void (format.font.color = `#${color}`),
  fill: ({ format }, fill) => void (format.fill.color = `#${fill}`),
  border: putBorder,
  horizontal: ({ format }, side) => void (format.horizontalAlignment = HORIZONTAL[side]),
  vertical: ({ format }, side) => void (format.verticalAlignment = VERTICAL[side]),
  wrap: ({ format }, wrap) => void (format.wrapText = wrap),
  shrink: ({ format }, shrink) => void (format.shrinkToFit = shrink),
  indent: ({ format }, indent) => void (format.indentLevel = indent),
  numberFormat: (range, format) => {
    // One format for all cells of the range; the types know only of one for each.
    range.numberFormat = format as unknown as string[][];
  },
};

const AFTER_CELLS: readonly Property[] = [
  ...(["font", "size", "bold", "italic", "color", "fill"] as const),
  ...(["horizontal", "vertical", "border"] as const),
];
const BORDER_CALLS = 12;

export interface LooksTarget {
  readonly outbox: Outbox;
  readonly on: Excel.Worksheet;
  readonly sheet: Sheet;
  readonly bands: readonly Band[];
}

/** Formats of numbers go before the cells: "@" keeps what is typed as text. */
export function putNumberFormats(target: LooksTarget): Promise<void> {
  return putAll(target, ["numberFormat"]);
}

export function putLooks(target: LooksTarget): Promise<void> {
  const younger = has(target.outbox.host, "indentAndShrink") ? (["indent", "shrink"] as const) : [];
  return putAll(target, [...AFTER_CELLS, ...younger]);
}

export function putWrapping(target: LooksTarget): Promise<void> {
  return putAll(target, ["wrap"]);
}

async function putAll(target: LooksTarget, properties: readonly Property[]): Promise<void> {
  for (const property of properties) await put(target, property);
}

async function put<P extends Property>(target: LooksTarget, property: P): Promise<void> {
  const { outbox, on, sheet, bands } = target;
  const calls = property === "border" ? BORDER_CALLS : 1;
  // What is off is so already: the sheet is new or was cleared.
  const valueOf = (style: string): NonNullable<Look[P]> | undefined =>
    sheet.styles[style]?.[property] || undefined;
  const putOn: Put<P> = PUT[property];
  for (const area of areasOf(bands, valueOf)) {
    await outbox.add(BYTES_PER_CALL * calls, () => putOn(rangeOf(on, area.on), area.value));
  }
}
