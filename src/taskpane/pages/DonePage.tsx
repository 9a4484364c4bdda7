/** 已生成: where the ranking is, and the three things one may want next. */
import * as React from "react";
import { DefaultButton } from "office-ui-fabric-react/lib/components/Button/DefaultButton/DefaultButton";
import { PrimaryButton } from "office-ui-fabric-react/lib/components/Button/PrimaryButton/PrimaryButton";
import { Icon } from "office-ui-fabric-react/lib/Icon";
import { firstCell } from "../../app/first-cell";
import type { Study } from "../../app/study";
import { summaryOf } from "../../app/summary";
import type { Written } from "../../workbook/port";
import { Counts } from "../parts/Counts";
import { NavRow } from "../parts/NavRow";
import { usePane } from "../use-pane";

interface DonePageProps {
  readonly study: Study;
  readonly written: readonly Written[];
}

export function DonePage({ study, written }: DonePageProps): React.ReactElement {
  const { words, session } = usePane();
  const { done } = words;
  const name = written[0]?.name ?? "";
  return (
    <section className="done">
      <div role="status" className="done-said">
        <Icon iconName="Completed" className="done-mark" />
        <h1>{done.title}</h1>
        <p>
          {done.written(name)}
          {done.live}
        </p>
        <p className="quiet">{done.unhurt}</p>
      </div>
      <div className="act">
        <MainButton sheet={name} />
        <div className="pair">
          <DefaultButton text={done.undo} onClick={() => void session.ranking.takeBack()} />
          <DefaultButton text={done.again} onClick={() => void session.ranking.make()} />
        </div>
      </div>
      <ul className="nav">
        <NavRow to="preview" title={words.preview.title} />
        <NavRow to="findings" title={words.home.findings}>
          <Counts counts={summaryOf(study).counts} />
        </NavRow>
        <NavRow to="options" title={words.home.options} />
      </ul>
    </section>
  );
}

/** Excel has the sheet open; a file must be had first. */
function MainButton({ sheet }: { readonly sheet: string }): React.ReactElement {
  const { words, session, door } = usePane();
  const { open, download } = words.done;
  const show = () => void session.findings.show(firstCell(sheet));
  return door.file === undefined ? (
    <PrimaryButton className="rank-button" text={open} onClick={show} />
  ) : (
    <PrimaryButton className="rank-button" text={download} onClick={door.file.download} />
  );
}
