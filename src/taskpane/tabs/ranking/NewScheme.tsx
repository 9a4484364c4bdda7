/** 新建考核办法: from the indicators of the table or from a ready-made one, which says where it comes from. */
import * as React from "react";
import { PrimaryButton } from "office-ui-fabric-react/lib/components/Button/PrimaryButton/PrimaryButton";
import { makeScheme } from "../../../app/scheme/make-scheme";
import { withScheme } from "../../../app/scheme/scheme-choice";
import { templateViews } from "../../../app/scheme/scheme-list";
import type { RankingStudy } from "../../../app/ranking/study-ranking";
import { Choice } from "../../parts/Choice";
import { usePane } from "../../use-pane";
import { SchemeTable } from "./SchemeTable";
import { schemeWords } from "./words";

const FROM_TABLE = "";

export function NewScheme({ study }: { readonly study: RankingStudy }): React.ReactElement {
  const { session, language } = usePane();
  const words = schemeWords(language);
  const [chosen, setChosen] = React.useState(FROM_TABLE);
  const templates = React.useMemo(() => templateViews(language), [language]);
  const template = templates.filter(({ name }) => name === chosen)[0];
  const { sheet, choice, ordinal } = study;
  const make = () => {
    const asked = { ...choice, sheet, ...(ordinal === undefined ? {} : { ordinal }) };
    const wanted = template === undefined ? asked : { ...asked, template: template.name };
    void session.result.add(
      (workbook) => makeScheme(workbook, wanted, language),
      // The latest counts: a scheme that is taken back again is then not asked for.
      (before) => withScheme(before, undefined)
    );
  };
  return (
    <section className="new-scheme">
      <h2>{words.create}</h2>
      <p className="quiet">{words.createHint}</p>
      <Choice
        label={words.template}
        chosen={chosen}
        onChoose={setChosen}
        items={[
          { key: FROM_TABLE, text: words.fromTable },
          ...templates.map(({ name }) => ({ key: name, text: name })),
        ]}
      />
      <p className="quiet">{template?.title ?? words.fromTableHint}</p>
      {template === undefined ? null : (
        <>
          <SchemeTable lines={template.lines} />
          <p className="quiet">{words.templateHint}</p>
        </>
      )}
      <PrimaryButton text={words.make} onClick={make} />
    </section>
  );
}
