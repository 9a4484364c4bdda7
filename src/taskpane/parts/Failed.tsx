/** What went wrong, what to do, and the details for whoever maintains this. */
import * as React from "react";
import { PrimaryButton } from "office-ui-fabric-react/lib/components/Button/PrimaryButton/PrimaryButton";
import { paneSentence } from "../../app/messages/pane-messages";
import type { Cancelled, Failure } from "../session/pane-state";
import { usePane } from "../use-pane";
import { CopyDetails } from "./CopyDetails";

interface FailedProps {
  readonly failure: Failure | Cancelled;
}

export function Failed({ failure }: FailedProps): React.ReactElement {
  const { words, session, language } = usePane();
  const { code, detail, details } = failure;
  const wasCancelled = code === "cancelled";
  const said = wasCancelled ? words.failed.cancelled : paneSentence(code, { detail }, language);
  return (
    <section className="failed" role="alert">
      {wasCancelled ? null : <h1 className="failed-title">{words.failed.title}</h1>}
      <p>{said}</p>
      <PrimaryButton text={words.failed.retry} onClick={() => void session.source.read()} />
      {details === "" ? null : <CopyDetails details={details} words={words} />}
    </section>
  );
}
