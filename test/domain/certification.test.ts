import assert from "node:assert";
import { inBase } from "../../src/domain/amount";
import { certification, exceedsContract } from "../../src/domain/certification";
import { toNumber } from "../../src/domain/exact";
import { asPercent, wanDollars, yi } from "./figures";

const shown = (reported = yi(1) as ReturnType<typeof yi> | undefined, certified = reported) => {
  const found = certification({ reported, certified });
  if (found === undefined) return "none";
  const rate = found.rate === undefined ? "—" : asPercent(found.rate, 2);
  return `${rate}, ${toNumber(inBase(found.reduction))}`;
};

describe("certification", () => {
  it("认定 5.3亿 of 上报 12.6亿: 42.06 %, 7.3亿 struck out", () => {
    assert.strictEqual(shown(yi(12.6), yi(5.3)), "42.06, 730000000");
  });
  it("more certified than reported: over 100 %, a negative 核减", () => {
    assert.strictEqual(shown(yi(0.8), yi(0.83)), "103.75, -3000000");
  });
  it("nothing reported has no rate", () => {
    assert.strictEqual(shown(yi(0), yi(0)), "—, 0");
  });
  it("not yet certified is not struck out", () => {
    assert.strictEqual(certification({ reported: yi(1), certified: undefined }), undefined);
  });
  it("two currencies do not meet", () => {
    assert.strictEqual(certification({ reported: yi(1), certified: wanDollars(1) }), undefined);
  });
});

describe("reported above contract", () => {
  it("上报实际进资 12.6亿 above 认定合同 11.8亿", () => {
    assert.strictEqual(exceedsContract(yi(12.6), yi(11.8)), true);
  });
  it("as much as the contract is not above it", () => {
    assert.strictEqual(exceedsContract(yi(11.8), yi(11.8)), false);
  });
  it("a contract in another currency, or none, tells nothing", () => {
    assert.strictEqual(exceedsContract(yi(12.6), wanDollars(1)), false);
    assert.strictEqual(exceedsContract(yi(12.6), undefined), false);
  });
});
