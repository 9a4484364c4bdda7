/** 地价测算: the pane's tab for land that is sold below its cost. A script of its own. */
import * as React from "react";
import type { PreparedLand } from "../../../app/prepare-land";
import { toReckonLand } from "../../../app/study-land";
import { isShared, LazyPage } from "../../pages/LazyPage";
import type { Tab, TabViewProps } from "../tab";
import { AssumePage } from "./AssumePage";
import { CalculatorPage } from "./CalculatorPage";
import { LandHome } from "./LandHome";
import { ParcelsPage } from "./ParcelsPage";

export const LAND: Tab<PreparedLand> = {
  craft: () => ({
    prepare: toReckonLand(),
    write: () => Promise.resolve([]),
  }),
  View: LandView,
};

function LandView({ state, page }: TabViewProps<PreparedLand>): React.ReactElement {
  const { study } = state;
  if (isShared(page)) return <LazyPage page={page} study={study} />;
  switch (page) {
    case "home":
      return <LandHome study={study} />;
    case "preview":
      return <ParcelsPage study={study} />;
    case "options":
      return <AssumePage study={study} />;
    case "calculator":
      return <CalculatorPage />;
  }
}
