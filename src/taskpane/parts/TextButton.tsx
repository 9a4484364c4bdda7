/** A button that looks like a link: for what is at hand but seldom wanted. */
import * as React from "react";
import { Link } from "office-ui-fabric-react/lib/Link";

interface TextButtonProps {
  readonly text: string;
  readonly onClick: () => void;
  readonly disabled?: boolean;
}

export function TextButton({ text, onClick, disabled }: TextButtonProps): React.ReactElement {
  return (
    <Link className="text-button" onClick={onClick} disabled={disabled ?? false}>
      {text}
    </Link>
  );
}
