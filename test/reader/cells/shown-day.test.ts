import assert from "node:assert";
import { shownDay } from "../../../src/reader/cells/shown-day";

describe("a day as its format shows it", () => {
  const cases = [
    { format: 'yyyy"年"m"月"', shows: "2012年9月" },
    { format: '[$-804]yyyy"年"m"月"d"日";@', shows: "2012年9月5日" },
    { format: "yyyy年mm月", shows: "2012年09月" },
    { format: 'm"月"', shows: "9月" },
    { format: "yyyy/m/d", shows: "2012/9/5" },
    { format: "m/d/yy h:mm", shows: "9/5/12" },
    { format: "mmm-yy", shows: "Sep-12" },
    { format: "yyyy\\-mm\\-dd", shows: "2012-09-05" },
  ];
  for (const { format, shows } of cases)
    it(format, () => assert.strictEqual(shownDay(41157, format, false), shows));
  it("is nothing where the number is no day", () =>
    assert.strictEqual(shownDay(-1, "yyyy", false), undefined));
});
