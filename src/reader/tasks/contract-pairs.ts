/** Which indicator of a table gives the contracts that another's money is to come from. */
import { alike } from "./column-unit";
import type { TaskIndicator } from "../task";
import { fold } from "../words/fold";
import { ARRIVAL_NAME, CONTRACT_NAME, FOREIGN_NAME } from "../words/vocabulary-contracts";

export interface ContractPair {
  /** Places among the table's indicators. */
  readonly arrived: number;
  readonly contract: number;
}

/** 合同外资 goes with 实际利用外资, 合同引资 with 到位资金; never 元 with 美元. */
export function contractPairs(indicators: readonly TaskIndicator[]): readonly ContractPair[] {
  return indicators.flatMap(({ name, unit }, arrived) => {
    if (!ARRIVAL_NAME.test(fold(name)) || CONTRACT_NAME.test(fold(name))) return [];
    const contract = indicators.findIndex(
      (other) =>
        other.unit.kind === "money" &&
        CONTRACT_NAME.test(fold(other.name)) &&
        isForeign(other.name) === isForeign(name) &&
        alike(other.unit, unit)
    );
    return contract < 0 ? [] : [{ arrived, contract }];
  });
}

function isForeign(name: string): boolean {
  return FOREIGN_NAME.test(fold(name));
}
