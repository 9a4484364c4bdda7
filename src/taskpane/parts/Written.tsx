/** 已生成: where the sheet is that was written, and the three things one may want next. */
import * as React from "react";
import { DefaultButton } from "office-ui-fabric-react/lib/components/Button/DefaultButton/DefaultButton";
import { PrimaryButton } from "office-ui-fabric-react/lib/components/Button/PrimaryButton/PrimaryButton";
import { Icon } from "office-ui-fabric-react/lib/Icon";
import { firstCell } from "../../app/first-cell";
import type { Done } from "../session/pane-state";
import { usePane } from "../use-pane";

/** What each tab says of the sheet that it writes. */
export interface WrittenWords {
  readonly title: string;
  readonly live: string;
  readonly open: string;
}

interface WrittenProps {
  readonly state: Done<unknown>;
  readonly says: WrittenWords;
  /** The ways on, lines of a list. */
  readonly children: React.ReactNode;
}

export function Written({ state, says, children }: WrittenProps): React.ReactElement {
  const { words, session } = usePane();
  const { done } = words;
  const name = state.written[0]?.name ?? "";
  return (
    <section className="done">
      <div role="status" className="done-said">
        <Icon iconName="Completed" className="done-mark" />
        <h1>{says.title}</h1>
        <p>
          {done.written(name)}
          {says.live}
        </p>
        <p className="quiet">{done.unhurt}</p>
      </div>
      <div className="act">
        <MainButton sheet={name} open={says.open} />
        <div className="pair">
          <DefaultButton text={done.undo} onClick={() => void session.result.takeBack()} />
          <DefaultButton text={done.again} onClick={() => void session.result.again()} />
        </div>
      </div>
      <ul className="nav">{children}</ul>
    </section>
  );
}

interface MainButtonProps {
  readonly sheet: string;
  readonly open: string;
}

/** Excel has the sheet open; a file must be had first. */
function MainButton({ sheet, open }: MainButtonProps): React.ReactElement {
  const { words, session, door } = usePane();
  const show = () => void session.findings.show(firstCell(sheet));
  return door.file === undefined ? (
    <PrimaryButton className="rank-button" text={open} onClick={show} />
  ) : (
    <PrimaryButton
      className="rank-button"
      text={words.done.download}
      onClick={door.file.download}
    />
  );
}
