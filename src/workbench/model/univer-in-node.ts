/**
 * The engine without a page: Univer's preset for Node. Its code takes
 * two seconds to load, once; each workbook has an engine of its own.
 */
import { UniverSheetsNodeCorePreset } from "@univerjs/preset-sheets-node-core";
import { createUniver, LocaleType } from "@univerjs/presets";
import { UniverEngine } from "./univer-engine";

/** Univer's CalculationMode.NO_CALCULATION: values come cached. */
const NOT_ON_LOADING = 2;

export function univerInNode(): UniverEngine {
  const { univerAPI } = createUniver({
    locale: LocaleType.ZH_CN,
    locales: {},
    presets: [UniverSheetsNodeCorePreset({ formula: { initialFormulaComputing: NOT_ON_LOADING } })],
  });
  return new UniverEngine(univerAPI);
}
