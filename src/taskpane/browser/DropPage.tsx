/** 打开任务表: drop a file or choose one. The whole page takes a drop, or a missed one would leave it. */
import * as React from "react";
import { Icon } from "office-ui-fabric-react/lib/Icon";
import type { Language } from "../../app/messages/messages";
import { paneSentence } from "../../app/messages/pane-messages";
import type { Failure } from "../session/pane-state";
import { TextButton } from "../parts/TextButton";
import type { Words } from "../words/words";
import { wordsIn } from "../words/words-in";
import { useDrop } from "./use-drop";

/** A file that is being opened: how many of its sheets were looked through, how far the next one, and the way out. */
interface Opened {
  readonly read: number;
  readonly share: number;
  readonly cancel: () => void;
}

interface DropPageProps {
  readonly language: Language;
  readonly opening: Opened | undefined;
  readonly failure: Failure | undefined;
  readonly onGiven: (file: File) => void;
}

export function DropPage(props: DropPageProps): React.ReactElement {
  const { language, opening, failure, onGiven } = props;
  const words = wordsIn(language);
  const isOver = useDrop(onGiven);
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
          {opening === undefined ? (
            <Choosing onGiven={onGiven} words={words} />
          ) : (
            <Opening {...opening} words={words} />
          )}
          <p className="quiet">{words.file.stays}</p>
        </div>
      </section>
    </main>
  );
}

function Choosing({ onGiven, words }: Pick<DropPageProps, "onGiven"> & { readonly words: Words }) {
  const choose = ({ target }: React.ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    if (file !== undefined) onGiven(file);
  };
  return (
    <>
      <p>{words.file.drop}</p>
      <label className="choose-file">
        <input type="file" accept=".xlsx,.xlsm" onChange={choose} />
        <span>{words.file.choose}</span>
      </label>
    </>
  );
}

function Opening({ read, share, cancel, words }: Opened & { readonly words: Words }) {
  return (
    <>
      <p role="status">
        {words.doing.opening} {read > 0 ? words.file.looked(read) : ""}{" "}
        {share > 0 ? `${Math.floor(share * 100)}%` : ""}
      </p>
      <TextButton text={words.cancel} onClick={cancel} />
    </>
  );
}
