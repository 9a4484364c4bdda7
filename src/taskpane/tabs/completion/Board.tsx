/** One indicator against one of its targets: how many are where, then unit by unit. */
import * as React from "react";
import { completionBoard } from "../../../app/completion/completion-board";
import type { BoardChoice, CompletionBoard } from "../../../app/completion/completion-board";
import type { PreparedCompletion } from "../../../app/completion/prepare-completion";
import { Choice } from "../../parts/Choice";
import { CertifiedTable } from "./CertifiedTable";
import { StatusMark } from "./StatusMark";
import { StatusTable } from "./StatusTable";
import type { CompletionWords } from "./words";

type Basis = "rate" | "certified";

interface BoardProps {
  readonly prepared: PreparedCompletion;
  readonly indicators: readonly string[];
  readonly words: CompletionWords;
}

export function Board({ prepared, indicators, words }: BoardProps): React.ReactElement {
  const [choice, setChoice] = React.useState<BoardChoice>({ indicator: 0, set: 0 });
  const [basis, setBasis] = React.useState<Basis>("rate");
  const { sets, groups, counts, certified } = completionBoard(prepared, choice);
  const isCertified = basis === "certified" && certified.length > 0;
  return (
    <>
      <div className="choices">
        <Choice
          label={words.indicator}
          items={numbered(indicators)}
          chosen={String(choice.indicator)}
          onChoose={(key) => setChoice({ indicator: Number(key), set: 0 })}
        />
        {sets.length < 2 ? null : (
          <Choice
            label={words.set}
            items={numbered(sets)}
            chosen={String(choice.set)}
            onChoose={(key) => setChoice({ ...choice, set: Number(key) })}
          />
        )}
        {certified.length === 0 ? null : (
          <BasisChoice basis={basis} words={words} onChoose={setBasis} />
        )}
      </div>
      {isCertified ? (
        certified.map(({ name, rows }, i) => (
          <CertifiedTable key={i} name={name} rows={rows} words={words} />
        ))
      ) : (
        <Statuses counts={counts} groups={groups} words={words} />
      )}
    </>
  );
}

interface BasisChoiceProps extends Pick<BoardProps, "words"> {
  readonly basis: Basis;
  readonly onChoose: (basis: Basis) => void;
}

function BasisChoice({ basis, words, onChoose }: BasisChoiceProps): React.ReactElement {
  return (
    <Choice
      label={words.basis}
      items={[
        { key: "rate", text: words.rate },
        { key: "certified", text: words.reportedAndCertified },
      ]}
      chosen={basis}
      onChoose={(key) => onChoose(key === "certified" ? "certified" : "rate")}
    />
  );
}

type StatusesProps = Pick<CompletionBoard, "counts" | "groups"> & Pick<BoardProps, "words">;

function Statuses({ counts, groups, words }: StatusesProps): React.ReactElement {
  return (
    <>
      <p className="status-counts">
        {counts.map(({ status, count }) => (
          <StatusMark key={status} status={status}>
            {words.statuses[status]} {count}
          </StatusMark>
        ))}
      </p>
      {groups.map((group, i) => (
        <StatusTable key={i} group={group} words={words} />
      ))}
    </>
  );
}

function numbered(texts: readonly string[]) {
  return texts.map((text, i) => ({ key: String(i), text }));
}
