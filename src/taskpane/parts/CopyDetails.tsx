/**
 * 复制详情. The text stands in a field, so that it can be copied by hand where a host forbids copying:
 * the clipboard of a pane belongs to Excel, and IE11 has only the old command.
 */
import * as React from "react";
import { DefaultButton } from "office-ui-fabric-react/lib/components/Button/DefaultButton/DefaultButton";
import type { Words } from "../words/words";

interface CopyDetailsProps {
  readonly details: string;
  readonly words: Words;
}

export function CopyDetails({ details, words }: CopyDetailsProps): React.ReactElement {
  const [isCopied, setCopied] = React.useState(false);
  const field = React.useRef<HTMLTextAreaElement>(null);
  const copy = () => {
    field.current?.select();
    setCopied(document.execCommand("copy"));
  };
  return (
    <div className="details">
      <DefaultButton text={isCopied ? words.failed.copied : words.failed.copy} onClick={copy} />
      <textarea ref={field} readOnly rows={4} value={details} aria-label={words.failed.details} />
    </div>
  );
}
