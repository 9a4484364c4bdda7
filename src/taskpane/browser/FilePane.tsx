/** The pane in a plain browser: a file is given, and then it is the same pane over that file. */
import * as React from "react";
import { firstSheet } from "../../app/first-sheet";
import type { Language } from "../../app/messages/messages";
import { toRank } from "../../app/ranking/study-ranking";
import { App } from "../App";
import type { Door } from "../door";
import { breathing } from "../session/breathing";
import { failureOf } from "../session/failure-of";
import type { Failure } from "../session/pane-state";
import { Turns } from "../session/turns";
import { Tabs } from "../tabs/tabs";
import type { TabsSetting } from "../tabs/tabs";
import { wordsIn } from "../words/words-in";
import { DropPage } from "./DropPage";
import { download, resultName } from "./download";
import { openingOf } from "./open-for-tabs";
import type { SavedWorkbook } from "./page-workbook";
import { readFile } from "./read-file";

export interface FilePaneProps {
  readonly open: (bytes: Uint8Array) => Promise<SavedWorkbook>;
  readonly load: TabsSetting["load"];
  readonly language: Language;
}

type FileState =
  | { readonly kind: "waiting"; readonly failure?: Failure }
  /** `read`: sheets that were looked through so far; `share` of the one that is being read. */
  | { readonly kind: "opening"; readonly read: number; readonly share: number }
  | { readonly kind: "open"; readonly door: Door };

export function FilePane({ open, load, language }: FilePaneProps): React.ReactElement {
  const [state, setState] = React.useState<FileState>({ kind: "waiting" });
  const close = () => setState({ kind: "waiting" });
  const turns = React.useRef(new Turns()).current;
  const give = async (file: File) => {
    const turn = turns.begin();
    const onSheet = (read: number) => setState({ kind: "opening", read, share: 0 });
    const onShare = (share: number) =>
      setState((now) => (now.kind === "opening" ? { ...now, share } : now));
    onSheet(0);
    try {
      const workbook = await open(await readFile(file));
      const book = breathing(workbook, { turn, onSheet, onShare });
      const inFront = await firstSheet(book, toRank(language));
      const tabs = new Tabs({ openFor: openingOf(workbook, inFront), language, load });
      const name = resultName(file.name, wordsIn(language).file.suffix);
      const opened = { name, download: () => download(workbook, name), close };
      setState({ kind: "open", door: { tabs, file: opened } });
      await tabs.start();
    } catch (error) {
      if (turn.isOver()) return;
      setState({ kind: "waiting", failure: failureOf(error) });
    }
  };
  if (state.kind === "open") return <App door={state.door} />;
  const cancel = () => {
    turns.cancel();
    close();
  };
  const failure = state.kind === "waiting" ? state.failure : undefined;
  return (
    <DropPage
      language={language}
      opening={state.kind === "opening" ? { ...state, cancel } : undefined}
      failure={failure}
      onGiven={(file) => void give(file)}
    />
  );
}
