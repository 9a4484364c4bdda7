/** In the place of a script that did not come: what to do, once more, and the details for whoever maintains this. */
import * as React from "react";
import { PrimaryButton } from "office-ui-fabric-react/lib/components/Button/PrimaryButton/PrimaryButton";
import type { Failure } from "../session/pane-state";
import type { Words } from "../words/words";
import { CopyDetails } from "./CopyDetails";

interface NotLoadedProps {
  readonly failure: Failure;
  readonly words: Words;
  readonly onRetry: () => void;
}

export function NotLoaded({ failure, words, onRetry }: NotLoadedProps): React.ReactElement {
  return (
    <section className="failed" role="alert">
      <p>{words.failed.notLoaded}</p>
      <PrimaryButton text={words.failed.retry} onClick={onRetry} />
      <CopyDetails details={failure.details} words={words} />
    </section>
  );
}
