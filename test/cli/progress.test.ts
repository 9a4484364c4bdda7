import assert from "node:assert";
import { progressTo } from "../../src/cli/progress";

describe("progress on stderr", () => {
  const cases: readonly { says: string; bytes: number; at: readonly number[]; told: string[] }[] = [
    { says: "nothing in the first second", bytes: 1000, at: [0, 999], told: [] },
    { says: "what is being done after it", bytes: 1000, at: [0, 1000], told: ["写入…\n"] },
    {
      says: "from the start for a book that takes longer to read",
      bytes: 5_000_000,
      at: [0, 500],
      told: ["读取…\n", "写入…\n"],
    },
  ];
  for (const { says, bytes, at, told } of cases) {
    it(says, () => {
      const lines: string[] = [];
      let now = 0;
      const progress = progressTo(
        (line) => lines.push(line),
        () => now
      );
      progress.expect(bytes);
      ["读取", "写入"].forEach((stage, i) => {
        now = at[i] ?? 0;
        progress.stage(stage);
      });
      assert.deepStrictEqual(lines, told);
    });
  }
});
