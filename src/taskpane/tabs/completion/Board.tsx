/** One indicator against one of its targets: how many are where, then unit by unit. */
import * as React from "react";
import { completionBoard } from "../../../app/completion/completion-board";
import type {
  BoardChoice,
  BoardStatus,
  CompletionBoard,
} from "../../../app/completion/completion-board";
import type { PreparedCompletion } from "../../../app/completion/prepare-completion";
import { withBasis } from "../../../app/corrections";
import { Choice } from "../../parts/Choice";
import { studyIn } from "../../session/pane-state";
import { usePane } from "../../use-pane";
import { CertifiedTable } from "./CertifiedTable";
import { StatusFilter } from "./StatusFilter";
import { StatusTable } from "./StatusTable";
import type { CompletionWords } from "./words";

interface BoardProps {
  readonly prepared: PreparedCompletion;
  readonly indicators: readonly string[];
  readonly words: CompletionWords;
}

export function Board({ prepared, indicators, words }: BoardProps): React.ReactElement {
  const [choice, setChoice] = React.useState<BoardChoice>({ indicator: 0, set: 0 });
  const [areBoth, setBoth] = React.useState(false);
  const { sets, groups, counts, certified } = completionBoard(prepared, choice);
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
          <BasisChoice areBoth={areBoth} words={words} onBoth={setBoth} />
        )}
      </div>
      {areBoth && certified.length > 0 ? (
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
  readonly areBoth: boolean;
  readonly onBoth: (areBoth: boolean) => void;
}

/** Which one counts is decided for the sheet, and the ranking goes by it too. */
function BasisChoice({ areBoth, words, onBoth }: BasisChoiceProps): React.ReactElement {
  const { session, pane, words: own } = usePane();
  const { basis = "certified" } = studyIn(pane.state)?.choice ?? {};
  const choose = (key: string) => {
    onBoth(key === "both");
    const next = key === "reported" ? key : "certified";
    if (key === "both" || next === basis) return;
    void session.source.decide((choice) => withBasis(choice, next));
  };
  return (
    <Choice
      label={words.basis}
      items={[
        { key: "certified", text: own.options.byCertified },
        { key: "reported", text: own.options.byReported },
        { key: "both", text: words.reportedAndCertified },
      ]}
      chosen={areBoth ? "both" : basis}
      onChoose={choose}
    />
  );
}

type StatusesProps = Pick<CompletionBoard, "counts" | "groups"> & Pick<BoardProps, "words">;

function Statuses({ counts, groups, words }: StatusesProps): React.ReactElement {
  const [picked, setPicked] = React.useState<BoardStatus>();
  // Of another indicator nobody may stand there.
  const shown = counts.some(({ status }) => status === picked) ? picked : undefined;
  const those = groups.map(({ name, rows }) => ({
    name,
    rows: rows.filter(({ status }) => shown === undefined || status === shown),
  }));
  return (
    <>
      <StatusFilter counts={counts} shown={shown} words={words} onShow={setPicked} />
      {those.map((group, i) =>
        group.rows.length === 0 ? null : <StatusTable key={i} group={group} words={words} />
      )}
    </>
  );
}

function numbered(texts: readonly string[]) {
  return texts.map((text, i) => ({ key: String(i), text }));
}
