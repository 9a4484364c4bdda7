/**
 * A text to the clipboard. Where the host forbids that, the pane of a browser's Excel may, the text is
 * shown selected, to be copied by hand. IE11 has only the old command.
 */
import * as React from "react";
import { TextButton } from "./TextButton";

export interface CopyWords {
  readonly copy: string;
  readonly copied: string;
  readonly byHand: string;
}

interface CopyTextProps {
  readonly says: CopyWords;
  /** Made when it is asked for. */
  readonly textOf: () => string;
}

type CopyState = "idle" | "copying" | "copied" | "refused";

export function CopyText({ says, textOf }: CopyTextProps): React.ReactElement {
  const [state, setState] = React.useState<CopyState>("idle");
  const field = React.useRef<HTMLTextAreaElement>(null);
  // Before the click is over: a browser lets nobody copy later than that.
  React.useLayoutEffect(() => {
    if (state !== "copying") return;
    field.current?.select();
    setState(document.execCommand("copy") ? "copied" : "refused");
  }, [state]);
  const isShown = state === "copying" || state === "refused";
  return (
    <div className="copy">
      <TextButton
        text={state === "copied" ? says.copied : says.copy}
        onClick={() => setState("copying")}
      />
      <span className="unseen" role="status">
        {state === "copied" ? says.copied : ""}
      </span>
      {isShown ? (
        <textarea ref={field} readOnly rows={6} defaultValue={textOf()} aria-label={says.byHand} />
      ) : null}
      {state === "refused" ? <p className="quiet">{says.byHand}</p> : null}
    </div>
  );
}
