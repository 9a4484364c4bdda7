/** 试算器, behind a ledger's first view. */
import * as React from "react";
import { Page } from "../../parts/Page";
import { usePane } from "../../use-pane";
import { Calculator } from "./Calculator";
import { landTabWords } from "./words";

export function CalculatorPage(): React.ReactElement {
  const words = landTabWords(usePane().language);
  return (
    <Page title={words.calculator} hint={words.calculatorHint}>
      <Calculator />
      <p className="law">{words.notice}</p>
    </Page>
  );
}
