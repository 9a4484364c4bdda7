/** 地价测算: the pane's tab for land that is sold below its cost. A script of its own. */
import * as React from "react";
import { toReckonLand } from "../../../app/land/study-land";
import type { LedgerPrepared } from "../../../app/land/study-land";
import { teachLand } from "../../../app/messages/land-messages";
import { isShared, LazyPage } from "../../pages/LazyPage";
import type { Tab, TabViewProps } from "../tab";
import { AssumePage } from "./AssumePage";
import { CalculatorPage } from "./CalculatorPage";
import { LandHome } from "./LandHome";
import { LandWritten } from "./LandWritten";
import { loadWriting } from "./load-writing";
import { ParcelsPage } from "./ParcelsPage";

export const LAND: Tab<LedgerPrepared> = {
  craft: (language) => {
    teachLand();
    return {
      prepare: toReckonLand(),
      async write(workbook, prepared, options) {
        const { writeLand } = await loadWriting();
        const { tables: found } = prepared;
        return writeLand(workbook, { lands: [prepared], found }, language, options);
      },
    };
  },
  View: LandView,
};

function LandView({ state, page }: TabViewProps<LedgerPrepared>): React.ReactElement {
  const { study } = state;
  if (isShared(page)) return <LazyPage page={page} study={study} />;
  if (page === "preview") return <ParcelsPage study={study} />;
  if (page === "options") return <AssumePage study={study} />;
  if (page === "calculator") return <CalculatorPage />;
  return state.kind === "done" ? <LandWritten state={state} /> : <LandHome state={state} />;
}
