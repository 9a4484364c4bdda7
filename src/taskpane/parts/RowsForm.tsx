/** Which rows are header and which are data, as numbers that can be changed. */
import * as React from "react";
import { DefaultButton } from "office-ui-fabric-react/lib/components/Button/DefaultButton/DefaultButton";
import { rowsCorrected, rowsShown } from "../../app/row-entry";
import type { RowEntry } from "../../app/row-entry";
import type { TableView } from "../../app/table-view";
import { usePane } from "../use-pane";
import { RowsField } from "./RowsField";

export function RowsForm({ table }: { readonly table: TableView }): React.ReactElement {
  const { words, session } = usePane();
  const [entry, setEntry] = React.useState<RowEntry>(() => rowsShown(table));
  const [isWrong, setWrong] = React.useState(false);
  const apply = (event: React.FormEvent) => {
    event.preventDefault();
    const corrected = rowsCorrected(table, entry);
    setWrong(corrected === undefined);
    if (corrected !== undefined) void session.source.decide(corrected);
  };
  const field = (label: string, from: keyof RowEntry, to: keyof RowEntry) => (
    <RowsField
      label={label}
      from={entry[from]}
      to={entry[to]}
      onFrom={(text) => setEntry({ ...entry, [from]: text })}
      onTo={(text) => setEntry({ ...entry, [to]: text })}
    />
  );
  return (
    <form className="rows" onSubmit={apply}>
      {field(words.columns.headerRows, "headerFirst", "headerLast")}
      {field(words.columns.bodyRows, "bodyFirst", "bodyLast")}
      {isWrong ? (
        <p className="wrong" role="alert">
          {words.columns.wrongRows}
        </p>
      ) : null}
      <DefaultButton type="submit" text={words.columns.apply} />
    </form>
  );
}
