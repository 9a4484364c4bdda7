/// <reference lib="dom" />
/**
 * Univer with its grid, as the page shows it: formula bar, cells and sheet tabs, and none of its own
 * tools. The same Univer is the formula engine below the model, so grid and model cannot drift apart.
 */
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalZh from "@univerjs/preset-sheets-conditional-formatting/locales/zh-CN";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreZh from "@univerjs/preset-sheets-core/locales/zh-CN";
import { createUniver, LocaleType, mergeLocales } from "@univerjs/presets";
import type { FUniver } from "@univerjs/presets";

/** Univer's CalculationMode.WHEN_EMPTY: cached values stand until something they hang on changes. */
const NOT_ON_LOADING = 1;

export function univerOnPage(container: HTMLElement): FUniver {
  const { univerAPI } = createUniver({
    locale: LocaleType.ZH_CN,
    locales: { [LocaleType.ZH_CN]: mergeLocales(coreZh, conditionalZh) },
    presets: [
      UniverSheetsCorePreset({
        container,
        header: true, // the formula bar stands in it
        toolbar: false,
        contextMenu: false, // rows and columns are not inserted here: the model could not follow
        footer: {
          menus: false,
          statisticBar: true,
          zoomSlider: false,
          addSheetButtonConfig: { show: false },
        },
        formula: { initialFormulaComputing: NOT_ON_LOADING },
        disableTextFormatAlert: true,
        disableTextFormatMark: true,
      }),
      UniverSheetsConditionalFormattingPreset(),
    ],
  });
  return univerAPI;
}
