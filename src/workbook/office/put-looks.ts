/**
 * The looks of a sheet, property by property. Wrapping comes last of all: with it on, Excel measures
 * row heights anew at every write, and a sync takes several times as long.
 */
import type { Look, Sheet } from "../../spreadsheet/sheet";
import type { Outbox } from "./outbox";
import { BYTES_PER_CALL } from "./payload";
import { rangeOf } from "./range-of";
import { areasOf } from "./style-bands";
import type { Band } from "./style-bands";

type Border = NonNullable<Look["border"]>;
type Put = (range: Excel.Range) => void;

/** What a look asks for in one property, as something to compare and something to do. */
interface Facet {
  readonly of: (look: Look) => unknown;
  readonly put: (range: Excel.Range, value: never) => void;
  readonly calls?: number;
}

const facet = <T extends string | number | boolean | Border>(
  of: (look: Look) => T | undefined,
  put: (range: Excel.Range, value: T) => void,
  calls = 1
): Facet => ({ of, put, calls });

const BEFORE_CELLS: readonly Facet[] = [
  facet(
    (look) => look.numberFormat,
    (range, format) => {
      // One format for all cells of the range; the types know only of one for each.
      range.numberFormat = format as unknown as string[][];
    }
  ),
];

const AFTER_CELLS: readonly Facet[] = [
  facet(
    (look) => look.font,
    ({ format }, name) => void (format.font.name = name)
  ),
  facet(
    (look) => look.size,
    ({ format }, size) => void (format.font.size = size)
  ),
  facet(
    (look) => look.bold,
    ({ format }, bold) => void (format.font.bold = bold)
  ),
  facet(
    (look) => look.italic,
    ({ format }, italic) => void (format.font.italic = italic)
  ),
  facet(
    (look) => look.color,
    ({ format }, color) => void (format.font.color = `#${color}`)
  ),
  facet(
    (look) => look.fill,
    ({ format }, fill) => void (format.fill.color = `#${fill}`)
  ),
  facet(
    (look) => look.horizontal,
    ({ format }, side) => {
      format.horizontalAlignment = HORIZONTAL[side];
    }
  ),
  facet(
    (look) => look.vertical,
    ({ format }, side) => {
      format.verticalAlignment = VERTICAL[side];
    }
  ),
  facet(
    (look) => look.indent,
    ({ format }, indent) => void (format.indentLevel = indent)
  ),
  facet(
    (look) => look.shrink,
    ({ format }, shrink) => void (format.shrinkToFit = shrink)
  ),
  facet((look) => look.border, putBorder, 12),
];

const LAST: readonly Facet[] = [
  facet(
    (look) => look.wrap,
    ({ format }, wrap) => void (format.wrapText = wrap)
  ),
];

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

interface Target {
  readonly outbox: Outbox;
  readonly on: Excel.Worksheet;
  readonly sheet: Sheet;
  readonly bands: readonly Band[];
}

/** Formats of numbers go before the cells: "@" keeps what is typed as text. */
export function putNumberFormats(target: Target): Promise<void> {
  return put(target, BEFORE_CELLS);
}

export function putLooks(target: Target): Promise<void> {
  return put(target, AFTER_CELLS);
}

export function putWrapping(target: Target): Promise<void> {
  return put(target, LAST);
}

async function put({ outbox, on, sheet, bands }: Target, facets: readonly Facet[]): Promise<void> {
  for (const { of, put: set, calls = 1 } of facets) {
    // What is off is so already: the sheet is new or was cleared.
    const valueOf = (style: string) => of(sheet.styles[style] ?? {}) || undefined;
    for (const area of areasOf(bands, valueOf)) {
      const change: Put = (range) => set(range, area.value as never);
      await outbox.add(BYTES_PER_CALL * calls, () => change(rangeOf(on, area.on)));
    }
  }
}
