/** 结果运用: whom each measure is for, and what is left to people. It lists and never decides. */
import * as React from "react";
import { consequenceList } from "../../../app/scheme/consequence-list";
import type { ConsequenceCase, ListedUnits } from "../../../app/scheme/consequence-list";
import type { ReckonedConsequence } from "../../../app/scheme/reckon-consequences";
import { usePane } from "../../use-pane";
import { schemeWords } from "./words";

interface ConsequencesProps {
  readonly consequences: readonly ReckonedConsequence[];
}

export function Consequences({ consequences }: ConsequencesProps): React.ReactElement | null {
  const words = schemeWords(usePane().language).consequences;
  if (consequences.length === 0) return null;
  return (
    <section className="consequences">
      <h2>{words.title}</h2>
      <p className="quiet">{words.hint}</p>
      <ul>
        {consequenceList(consequences).map((one, i) => (
          <Measure key={i} of={one} />
        ))}
      </ul>
    </section>
  );
}

function Measure({ of }: { readonly of: ConsequenceCase }): React.ReactElement {
  const words = schemeWords(usePane().language).consequences;
  const { measure, group, lists, unknown } = of;
  return (
    <li className="consequence">
      <h3>
        {measure} {group === "" ? null : <span className="quiet">{group}</span>}
      </h3>
      {unknown === undefined ? null : (
        <p className="consequence-open">
          <span aria-hidden="true">▲</span> {`${words.unknown}　${words.because[unknown]}`}
        </p>
      )}
      {unknown === undefined && lists.length === 0 ? <p className="quiet">{words.nobody}</p> : null}
      {lists.map((list) => (
        <Units key={list.kind} list={list} />
      ))}
    </li>
  );
}

function Units({ list }: { readonly list: ListedUnits }): React.ReactElement {
  const words = schemeWords(usePane().language).consequences;
  const { kind, units } = list;
  if (kind === "sure") return <p>{units.join("、")}</p>;
  return (
    <p className="consequence-open">
      <span aria-hidden="true">▲</span> {words[kind === "contested" ? "contested" : "notReported"]}
      ：{units.join("、")}
    </p>
  );
}
