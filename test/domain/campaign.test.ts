/**
 * The campaign workbooks' own figures, computed elsewhere in exact fractions: every unit's rates, exact
 * score, printed score and rank. Reading the sheets is not tested here; the figures are taken as given.
 */
import assert from "node:assert";
import { readFileSync } from "node:fs";
import { completion } from "../../src/domain/completion";
import type { Completion } from "../../src/domain/completion";
import { exact, toFixed } from "../../src/domain/exact";
import { rankWithinGroups } from "../../src/domain/ranking";
import type { Place } from "../../src/domain/ranking";
import type { Score } from "../../src/domain/score";
import { equal, fraction, scoreUnit, task } from "./figures";

interface ExpectedTable {
  readonly id: string;
  readonly kind: string;
  readonly fullMarks: Readonly<Record<string, string>>;
  readonly units: readonly ExpectedUnit[];
}

interface ExpectedUnit {
  readonly unit: string;
  readonly group: string;
  readonly indicators: Readonly<Record<string, ExpectedItem>>;
  readonly score: string | null;
  readonly scoreExact: string;
  readonly rank: number;
  readonly rankOf: number;
  readonly tie: boolean;
}

interface ExpectedItem {
  readonly target: number | null;
  readonly actual: number | null;
  readonly rateExact?: string;
  readonly why?: string;
}

const FILE = "test/fixtures/campaign/expected.json";
const tables = (JSON.parse(readFileSync(FILE, "utf8")) as ExpectedTable[]).filter(
  ({ kind }) => kind === "a"
);

describe("the campaign's figures", () => {
  for (const table of tables) {
    const indicators = Object.keys(table.fullMarks);
    const marks = indicators.map((key) => exact(table.fullMarks[key] ?? ""));
    const rows = table.units.map((unit) => {
      const done = indicators.map((key) => doneOf(unit.indicators[key]));
      return { unit, done, score: scoreUnit(done, { marks }) };
    });
    const places = rankWithinGroups(
      rows.map(({ unit, score }) =>
        score.kind === "scored"
          ? { of: unit, group: unit.group, figure: score.score }
          : { of: unit, group: unit.group, notRanked: score.because }
      ),
      { ties: "113" }
    );

    it(`${table.id}: ${rows.length} units`, () => {
      assert.ok(rows.length > 0);
      rows.forEach(({ unit, done, score }, i) => {
        indicators.forEach((key, at) => agreesOnRate(unit.indicators[key], done[at]));
        agreesOnScore(unit, score);
        assert.strictEqual(toldPlace(places[i]), expectedPlace(unit), unit.unit);
      });
    });
  }
});

function doneOf(item: ExpectedItem | undefined): Completion {
  return completion(task(item?.actual ?? undefined, item?.target ?? undefined));
}

function agreesOnRate(item: ExpectedItem | undefined, done: Completion | undefined): void {
  if (done?.kind === "rate") assert.ok(equal(done.rate, fraction(item?.rateExact ?? "")));
  else assert.strictEqual(done?.because, item?.why);
}

function agreesOnScore(unit: ExpectedUnit, score: Score): void {
  assert.strictEqual(score.kind === "scored" ? toFixed(score.score, 2) : null, unit.score);
  if (score.kind === "scored") assert.ok(equal(score.exactScore, fraction(unit.scoreExact)));
}

function toldPlace(place: Place<ExpectedUnit> | undefined): string | undefined {
  if (place?.kind !== "ranked") return place?.because;
  return `${place.rank} of ${place.outOf}${place.tied ? ", tied" : ""}`;
}

function expectedPlace({ score, rank, rankOf, tie }: ExpectedUnit): string {
  return score === null ? "no-target" : `${rank} of ${rankOf}${tie ? ", tied" : ""}`;
}
