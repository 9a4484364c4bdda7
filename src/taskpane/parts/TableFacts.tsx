/** 48 家单位, 5 项指标, 截至 2009-09-30, 序时进度 100.00%. */
import * as React from "react";
import type { Summary } from "../../app/summary";
import { usePane } from "../use-pane";
import { Fact } from "./Fact";

type TableFactsProps = Pick<Summary, "units" | "indicators" | "asOf" | "timeProgress">;

export function TableFacts(props: TableFactsProps): React.ReactElement {
  const { units, indicators, asOf, timeProgress } = props;
  const { home } = usePane().words;
  return (
    <>
      <dl className="facts">
        <Fact figure={String(units)} name={home.units} />
        <Fact figure={String(indicators)} name={home.indicators} />
        <Fact figure={asOf ?? home.unknownDate} name={home.asOf} isWide />
      </dl>
      {timeProgress === undefined ? null : (
        <p className="found-progress">{home.timeProgress(timeProgress)}</p>
      )}
    </>
  );
}
