/** The look of one cell as Office.js has set it, out of the layers in which the model keeps looks. */
import type { BorderLine, CellLook, Side } from "../../workbook/file/read/cell-looks";
import type { SheetModel } from "./sheet-model";

const SIDES: readonly Side[] = ["top", "right", "bottom", "left"];
const WEIGHTS: Readonly<Record<string, string>> = {
  Hairline: "hair",
  Thin: "thin",
  Medium: "medium",
  Thick: "thick",
};

export function cellLook(sheet: SheetModel, row: number, column: number): CellLook {
  const at = (key: string) => sheet.looks.at(key, row, column) ?? undefined;
  const text = (key: string) => {
    const value = at(key);
    return typeof value === "string" && value !== "" ? value : undefined;
  };
  const number = (key: string) => {
    const value = at(key);
    return typeof value === "number" ? value : undefined;
  };
  const flag = (key: string) => (at(key) === true ? true : undefined);
  return defined({
    font: text("font.name"),
    size: number("font.size"),
    bold: flag("font.bold"),
    italic: flag("font.italic"),
    color: rgb(text("font.color")),
    fill: rgb(text("fill.color")),
    borders: borders(text),
    horizontal: text("horizontal")?.toLowerCase(),
    vertical: text("vertical")?.toLowerCase(),
    wrap: flag("wrap"),
    shrink: flag("shrink"),
    indent: number("indent"),
    numberFormat: sheet.formatAt(row, column),
  });
}

/** #RRGGBB, or none for a colour by its English name. */
function rgb(color: string | undefined): string | undefined {
  return color?.startsWith("#") === true ? color.slice(1).toUpperCase() : undefined;
}

function borders(text: (key: string) => string | undefined): CellLook["borders"] | undefined {
  const lines = SIDES.flatMap((side): (readonly [Side, BorderLine])[] => {
    const style = text(`border.${side}.style`);
    if (style === undefined || style === "None") return [];
    const weight = text(`border.${side}.weight`) ?? "Thin";
    const drawn = style === "Continuous" ? (WEIGHTS[weight] ?? "thin") : style.toLowerCase();
    return [[side, { style: drawn, color: rgb(text(`border.${side}.color`)) ?? "000000" }]];
  });
  return lines.length === 0 ? undefined : Object.fromEntries(lines);
}

function defined(look: { [K in keyof CellLook]: CellLook[K] | undefined }): CellLook {
  return Object.fromEntries(Object.entries(look).filter(([, value]) => value !== undefined));
}
