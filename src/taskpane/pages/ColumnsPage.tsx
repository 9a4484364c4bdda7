/** 识别结果: what each column and row was taken for, and the means to correct it. */
import * as React from "react";
import { isCorrected, withoutCorrections } from "../../app/corrections";
import { roleChoices } from "../../app/role-choices";
import type { Study } from "../../app/study";
import { ColumnLine } from "../parts/ColumnLine";
import { Page } from "../parts/Page";
import { RowsForm } from "../parts/RowsForm";
import { TextButton } from "../parts/TextButton";
import { usePane } from "../use-pane";

export function ColumnsPage({ study }: { readonly study: Study<unknown> }): React.ReactElement {
  const { words, session, language } = usePane();
  const { table, choice } = study;
  if (table === undefined) return <Page title={words.columns.title} hint={words.home.nothing} />;
  const groups = roleChoices(table.kind, language);
  return (
    <Page title={words.columns.title} hint={words.columns.hint}>
      <p className="quiet">{words.home.place(study.sheet, table.range)}</p>
      <RowsForm key={`${table.headerRows}/${table.bodyRows}`} table={table} />
      {isCorrected(choice) ? (
        <TextButton
          text={words.columns.asFound}
          onClick={() => void session.source.decide(withoutCorrections)}
        />
      ) : null}
      <ul className="columns">
        {table.columns.map((column) => (
          <ColumnLine key={column.column} column={column} groups={groups} />
        ))}
      </ul>
    </Page>
  );
}
