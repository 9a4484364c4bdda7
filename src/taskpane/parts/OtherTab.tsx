/** Nothing for this tab, but something for another: a ledger of land on 排名, say. The way there. */
import * as React from "react";
import { DefaultButton } from "office-ui-fabric-react/lib/components/Button/DefaultButton/DefaultButton";
import type { TableView } from "../../app/table-view";
import type { TabName } from "../tabs/tab";
import { usePane } from "../use-pane";

/** What is made of a table that tells what it is. */
const TAB_FOR: { readonly [kind in TableView["kind"]]?: TabName } = {
  task: "ranking",
  "long-task": "ranking",
  ledger: "completion",
  land: "land",
};

interface OtherTabProps {
  readonly table: TableView | undefined;
  readonly here: TabName;
}

export function OtherTab({ table, here }: OtherTabProps): React.ReactElement | null {
  const { door, words } = usePane();
  const there = table && TAB_FOR[table.kind];
  if (there === undefined || there === here) return null;
  const text = words.home.elsewhere(words.tabs[there]);
  return <DefaultButton text={text} onClick={() => void door.tabs.open(there)} />;
}
