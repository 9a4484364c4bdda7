/** 打开任务表: drop a file or choose one. The whole page takes a drop, or a missed one would leave it. */
import * as React from "react";
import { Icon } from "office-ui-fabric-react/lib/Icon";
import type { Language } from "../../app/messages";
import { paneSentence } from "../../app/pane-messages";
import type { Failure } from "../session/pane-state";
import { wordsIn } from "../words/words-in";
import { useDrop } from "./use-drop";

interface DropPageProps {
  readonly language: Language;
  readonly isOpening: boolean;
  readonly failure: Failure | undefined;
  readonly onGiven: (file: File) => void;
}

export function DropPage(props: DropPageProps): React.ReactElement {
  const { language, isOpening, failure, onGiven } = props;
  const words = wordsIn(language);
  const isOver = useDrop(onGiven);
  const choose = ({ target }: React.ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    if (file !== undefined) onGiven(file);
  };
  return (
    <main className="pane">
      <section className="home">
        <header className="home-head">
          <h1>{words.name}</h1>
          <p>{words.tagline}</p>
        </header>
        {failure === undefined ? null : (
          <p className="wrong" role="alert">
            {paneSentence(failure.code, { detail: failure.detail }, language)}
          </p>
        )}
        <div className={isOver ? "drop drop-over" : "drop"}>
          <Icon iconName="Upload" className="drop-mark" />
          <p>{isOpening ? words.doing.opening : words.file.drop}</p>
          <label className="choose-file">
            <input type="file" accept=".xlsx,.xlsm" onChange={choose} disabled={isOpening} />
            <span>{words.file.choose}</span>
          </label>
          <p className="quiet">{words.file.stays}</p>
        </div>
      </section>
    </main>
  );
}
