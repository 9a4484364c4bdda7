/** The tab's one large button: what was read becomes a sheet. */
import * as React from "react";
import { PrimaryButton } from "office-ui-fabric-react/lib/components/Button/PrimaryButton/PrimaryButton";
import { usePane } from "../use-pane";

interface MakeButtonProps {
  readonly text: string;
  /** A quieter button below. */
  readonly children?: React.ReactNode;
}

export function MakeButton({ text, children }: MakeButtonProps): React.ReactElement {
  const { session } = usePane();
  return (
    <div className="act">
      <PrimaryButton
        className="rank-button"
        text={text}
        onClick={() => void session.result.make()}
      />
      {children}
    </div>
  );
}
