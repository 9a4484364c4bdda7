import assert from "node:assert";
import { PUBLISHED } from "../../support/published-schemes";
import { pointsShown, scores, shown } from "../../support/scheme-maker";

describe("schemes of real offices", () => {
  for (const { says, scheme, units, gives, points } of PUBLISHED) {
    it(says, () => {
      const found = scores(scheme, units);
      assert.deepStrictEqual(found.map(shown).slice(0, gives.length), gives);
      if (points !== undefined) assert.deepStrictEqual(pointsShown(found[0]), points);
    });
  }
});
