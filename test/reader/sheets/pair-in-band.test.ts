import assert from "node:assert";
import type { RoledPath } from "../../../src/reader/sheets/indicators";
import { pairInBand } from "../../../src/reader/sheets/pair-in-band";
import type { Role } from "../../../src/reader/table";

/** "内资/任务" as target of 内资: path, role, the name it has so far. */
type Given = readonly [path: string, role: Role, name: string];

function paired(given: readonly Given[]): readonly (string | undefined)[] {
  const columns: RoledPath[] = given.map(([path, role]) => ({
    path: path.split("/"),
    role,
    unit: undefined,
  }));
  const names = given.map(([, , indicator]) => ({ indicator, from: "header" as const }));
  return pairInBand(columns, names).map((name) => name?.indicator);
}

describe("figures of a band", () => {
  const cases: { says: string; given: readonly Given[]; gives: readonly string[] }[] = [
    {
      says: "an actual with a name of its own belongs with the target of its band",
      given: [
        ["内资/全年任务/确保", "target", "内资"],
        ["内资/实际进资/上报", "reported", "实际进资"],
        ["内资/实际进资/认定", "certified", "实际进资"],
      ],
      gives: ["内资", "内资", "内资"],
    },
    {
      says: "a name that has a target somewhere is left alone",
      given: [
        ["内资/任务", "target", "内资"],
        ["内资/到位资金/完成", "actual", "到位资金"],
        ["资金/到位资金/任务", "target", "到位资金"],
      ],
      gives: ["内资", "到位资金", "到位资金"],
    },
    {
      says: "with two targets in the band nobody can say whose it is",
      given: [
        ["利用资金/内资/任务", "target", "内资"],
        ["利用资金/外资/任务", "target", "外资"],
        ["利用资金/合计/完成", "actual", "合计"],
      ],
      gives: ["内资", "外资", "合计"],
    },
    {
      says: "another band's target is not its own",
      given: [
        ["内资/任务", "target", "内资"],
        ["外资/进资/完成", "actual", "进资"],
      ],
      gives: ["内资", "进资"],
    },
    {
      says: "without bands nothing is paired",
      given: [
        ["内资任务", "target", "内资"],
        ["进资", "actual", "进资"],
      ],
      gives: ["内资", "进资"],
    },
  ];
  for (const { says, given, gives } of cases) {
    it(says, () => assert.deepStrictEqual(paired(given), gives));
  }
});
