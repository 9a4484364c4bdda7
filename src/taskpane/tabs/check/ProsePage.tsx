/** 核对文字: a summary is pasted, its figures are worked out again, and each is marked where it stands. */
import * as React from "react";
import { PrimaryButton } from "office-ui-fabric-react/lib/components/Button/PrimaryButton/PrimaryButton";
import { TextField } from "office-ui-fabric-react/lib/TextField";
import { Page } from "../../parts/Page";
import { usePane } from "../../use-pane";
import { useKept } from "../use-kept";
import { CheckedProse } from "./CheckedProse";
import { checkTabWords } from "./words";

interface Prose {
  readonly typed: string;
  /** What was checked last; the field may have been changed since. */
  readonly checked: string;
}

/** A report of fifty pages: more at once would keep the pane waiting. It is said, and nothing is cut off. */
const LONGEST = 20_000;

export function ProsePage(): React.ReactElement {
  const { prose } = checkTabWords(usePane().language);
  const [{ typed, checked }, keep] = useKept<Prose>({ typed: "", checked: "" });
  const isTooLong = typed.length > LONGEST;
  const check = (event: React.FormEvent) => {
    event.preventDefault();
    if (isTooLong) return;
    keep({ typed, checked: typed });
  };
  return (
    <Page title={prose.title} hint={prose.hint}>
      <form className="prose-form" onSubmit={check}>
        <TextField
          label={prose.field}
          multiline
          rows={7}
          placeholder={prose.example}
          value={typed}
          errorMessage={isTooLong ? prose.tooLong(typed.length, LONGEST) : ""}
          onChange={(_, text = "") => keep({ typed: text, checked })}
        />
        <PrimaryButton type="submit" className="rank-button" text={prose.check} />
      </form>
      {checked.trim() === "" ? null : <CheckedProse key={checked} text={checked} />}
    </Page>
  );
}
