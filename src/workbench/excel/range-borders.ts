/**
 * Borders of a range. EdgeTop is the upper side of its first row's cells; an inner border is the
 * lower or right side of all but the last.
 */
import type { Block } from "../../spreadsheet/address";
import { oneOf, colorOf, setLook } from "./range-format";
import { played } from "./played";
import type { BorderSide, TableOf } from "./played";
import type { Property } from "../wire/type-table";
import type { LookValue } from "../model/looks";
import { invalidArgument } from "../wire/host-error";

const STYLES = [
  ...["None", "Continuous", "Dash", "DashDot", "DashDotDot"],
  ...["Dot", "Double", "SlantDashDot"],
];
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"];

interface Cut {
  readonly side: string;
  readonly cells: (on: Block) => Block;
}

/** Which side of which cells. */
const SIDES: Readonly<Record<string, Cut>> = {
  EdgeTop: { side: "top", cells: (on) => ({ ...on, bottom: on.top }) },
  EdgeBottom: { side: "bottom", cells: (on) => ({ ...on, top: on.bottom }) },
  EdgeLeft: { side: "left", cells: (on) => ({ ...on, right: on.left }) },
  EdgeRight: { side: "right", cells: (on) => ({ ...on, left: on.right }) },
  InsideHorizontal: { side: "bottom", cells: (on) => ({ ...on, bottom: on.bottom - 1 }) },
  InsideVertical: { side: "right", cells: (on) => ({ ...on, right: on.right - 1 }) },
  DiagonalDown: { side: "diagonalDown", cells: (on) => on },
  DiagonalUp: { side: "diagonalUp", cells: (on) => on },
};

export const RangeBorderCollection: TableOf<"RangeBorderCollection"> = {
  items: (area) => Object.keys(SIDES).map((side) => played("RangeBorder", { ...area, side })),
  properties: { count: { get: () => Object.keys(SIDES).length } },
  methods: {
    getItem: (area, args) => {
      const side = args.text(0);
      if (SIDES[side] === undefined) throw invalidArgument(`no border ${side}`);
      return played("RangeBorder", { ...area, side });
    },
    getItemAt: (area, args) => {
      const side = Object.keys(SIDES)[args.number(0)];
      return side === undefined ? undefined : played("RangeBorder", { ...area, side });
    },
  },
};

export const RangeBorder: TableOf<"RangeBorder"> = {
  properties: {
    sideIndex: { get: ({ side }) => side },
    style: border("style", "None", oneOf(STYLES)),
    weight: border("weight", "Thin", oneOf(WEIGHTS)),
    color: border("color", "#000000", colorOf),
  },
};

function border(
  name: string,
  unset: LookValue,
  check: (value: unknown, what: string) => LookValue
): Property<BorderSide> {
  return {
    get: (border) => {
      const { cells, side } = cut(border);
      return isNone(cells)
        ? unset
        : border.sheet.looks.common(`border.${side}.${name}`, cells, unset);
    },
    set: (border, value) => {
      const { cells, side } = cut(border);
      const checked = check(value, name);
      if (!isNone(cells)) setLook({ ...border, on: cells }, `border.${side}.${name}`, checked);
    },
  };
}

function cut({ side, on }: BorderSide): { readonly side: string; readonly cells: Block } {
  const found = SIDES[side];
  if (found === undefined) throw invalidArgument(`no border ${side}`);
  return { side: found.side, cells: found.cells(on) };
}

/** One row has no inner horizontal border. */
function isNone({ top, left, bottom, right }: Block): boolean {
  return top > bottom || left > right;
}
