/**
 * The engine without a page: Univer's preset for Node. Its code takes
 * two seconds to load, once; each workbook has an engine of its own.
 */
import { UniverSheetsNodeCorePreset } from "@univerjs/preset-sheets-node-core";
import { createUniver, LocaleType } from "@univerjs/presets";
import { UniverEngine } from "./univer-engine";

/** Univer's CalculationMode.WHEN_EMPTY: cached values stay, and unlike NO_CALCULATION it learns what hangs on what. */
const NOT_ON_LOADING = 1;

export function univerInNode(): UniverEngine {
  const { univerAPI } = createUniver({
    locale: LocaleType.ZH_CN,
    locales: {},
    presets: [UniverSheetsNodeCorePreset({ formula: { initialFormulaComputing: NOT_ON_LOADING } })],
  });
  return new UniverEngine(univerAPI);
}
