/** Which figures below each other share a formula: those whose own is the one above, filled down. */
import assert from "node:assert";
import fc from "fast-check";
import type { Unit } from "../../src/domain/amount";
import { exact } from "../../src/domain/exact";
import { filledInRuns } from "../../src/reports/ranking/line-fills";
import type { SourceFigure, SourcePart } from "../../src/reports/source-figure";
import { figureFormula, fillsDown } from "../../src/reports/source-figure-formula";
import { cell } from "../../src/spreadsheet/address";
import { filledDown, formula } from "../../src/spreadsheet/formula";
import { laidOut } from "../../src/spreadsheet/sheet";
import type { CellValue } from "../../src/spreadsheet/grid";

const YI: Unit = { kind: "money", currency: "CNY", scale: 8 };
const WAN: Unit = { kind: "money", currency: "CNY", scale: 4 };
const PERCENT: Unit = { kind: "percent" };

interface Read {
  readonly asRead: CellValue;
  readonly digits?: string;
  readonly unit?: Unit;
  readonly sheet?: string;
}

function figureAt(row: number, column: number, reads: readonly Read[]): SourceFigure {
  const parts = reads.map(({ asRead, digits, unit = YI, sheet = "表" }, i): SourcePart => {
    const known = digits ?? (typeof asRead === "number" ? String(asRead) : undefined);
    const part = { source: cell(row, column + i, sheet), asRead, unit };
    return known === undefined ? part : { ...part, digits: exact(known) };
  });
  return { approx: false, parts };
}

const uncleaned = () => undefined;
const context = {
  shownIn: YI,
  absent: formula`IF(${cell(4, 9)}>0,${"未报"},${"—"})`,
  changed: formula`改`,
};

describe("figures below each other", () => {
  const five = figureAt(4, 2, [{ asRead: 5 }]);
  const cases = [
    {
      says: "a number below a number",
      above: five,
      below: figureAt(5, 2, [{ asRead: 7.25 }]),
      gives: true,
    },
    {
      says: "a blank below a number",
      above: five,
      below: figureAt(5, 2, [{ asRead: undefined }]),
      gives: true,
    },
    {
      says: "a row was passed over",
      above: five,
      below: figureAt(6, 2, [{ asRead: 7 }]),
      gives: false,
    },
    {
      says: "in another column",
      above: five,
      below: figureAt(5, 3, [{ asRead: 7 }]),
      gives: false,
    },
    {
      says: "on another sheet",
      above: five,
      below: figureAt(5, 2, [{ asRead: 7, sheet: "他" }]),
      gives: false,
    },
    {
      says: "in another unit",
      above: five,
      below: figureAt(5, 2, [{ asRead: 7, unit: WAN }]),
      gives: false,
    },
    {
      says: "a dash below a number",
      above: five,
      below: figureAt(5, 2, [{ asRead: "—" }]),
      gives: false,
    },
    {
      says: "a dash below a dash",
      above: figureAt(4, 2, [{ asRead: "—" }]),
      below: figureAt(5, 2, [{ asRead: "—" }]),
      gives: true,
    },
    {
      says: "a % cell, read as a hundred times as much, below another",
      above: figureAt(4, 2, [{ asRead: 0.6, digits: "60", unit: PERCENT }]),
      below: figureAt(5, 2, [{ asRead: 0.75, digits: "75", unit: PERCENT }]),
      gives: true,
    },
    {
      says: "a number below a % cell",
      above: figureAt(4, 2, [{ asRead: 0.6, digits: "60", unit: PERCENT }]),
      below: figureAt(5, 2, [{ asRead: 75, unit: PERCENT }]),
      gives: false,
    },
    {
      says: "three months below three",
      above: figureAt(4, 2, [{ asRead: 1 }, { asRead: 2 }, { asRead: undefined }]),
      below: figureAt(5, 2, [{ asRead: 1 }, { asRead: undefined }, { asRead: 3 }]),
      gives: true,
    },
    {
      says: "two months below three",
      above: figureAt(4, 2, [{ asRead: 1 }, { asRead: 2 }, { asRead: 3 }]),
      below: figureAt(5, 2, [{ asRead: 1 }, { asRead: 2 }]),
      gives: false,
    },
    { says: "no column at all", above: figureAt(4, 2, []), below: figureAt(5, 2, []), gives: true },
  ];
  for (const { says, above, below, gives } of cases) {
    it(`${says}: ${gives ? "one formula" : "a new one"}`, () =>
      assert.strictEqual(fillsDown(above, below, uncleaned), gives));
  }

  it("share none where one of them was cleaned", () => {
    const below = figureAt(5, 2, [{ asRead: 7 }]);
    for (const cleaned of [...five.parts, ...below.parts]) {
      const at = (part: SourcePart) => (part === cleaned ? cell(9, 9) : undefined);
      assert.strictEqual(fillsDown(five, below, at), false);
    }
  });

  it("share one only where each would have it", () => {
    const read: fc.Arbitrary<Read> = fc.record({
      asRead: fc.constantFrom<CellValue>(0, 1, 0.5, "", "—", "未报", undefined),
      unit: fc.constantFrom(YI, WAN, PERCENT),
    });
    const scaled = read.map((one): Read => (one.asRead === 0.5 ? { ...one, digits: "50" } : one));
    const reads = fc.array(fc.oneof(read, scaled), { maxLength: 3 });
    fc.assert(
      fc.property(reads, reads, (one, other) => {
        const [above, below] = [figureAt(4, 2, one), figureAt(5, 2, other)];
        if (!fillsDown(above, below, uncleaned)) return;
        const [first, second] = [above, below].map((figure, i) =>
          figureFormula(figure, {
            ...context,
            absent: filledDown(context.absent, i),
            cleanedAt: uncleaned,
          })
        );
        assert.ok(first !== undefined && second !== undefined);
        assert.strictEqual(filledDown(first, 1).formula, second.formula);
      }),
      { numRuns: 500 }
    );
  });
});

describe("lines filled in runs", () => {
  it("have a new formula where the one above cannot be filled further", () => {
    const fills = filledInRuns(cell(3, 1), {
      lines: [10, 11, 20, 21, 22, 40],
      fillsDown: (above, below) => above + 1 === below,
      formula: (line) => formula`${cell(line, 0)}*2`,
      shown: (line) => 2 * line,
      style: "figure",
    });
    assert.deepStrictEqual(
      fills.map(({ top, shown }) => [top, shown]),
      [
        [3, [20, 22]],
        [5, [40, 42, 44]],
        [8, [80]],
      ]
    );
    const cells = laidOut({ rows: [], fills }).flat();
    assert.deepStrictEqual(
      cells.flatMap((one) => (one !== undefined && "formula" in one ? [one.formula.formula] : [])),
      ["A11*2", "A12*2", "A21*2", "A22*2", "A23*2", "A41*2"]
    );
  });

  it("are none where there are no lines", () => {
    const none = { fillsDown: () => true, formula: () => formula`1`, shown: () => 1, style: "" };
    assert.deepStrictEqual(filledInRuns(cell(3, 1), { lines: [], ...none }), []);
  });
});
