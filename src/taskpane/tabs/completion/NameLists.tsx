/** 未报, 未破零, 双过半: each list closed until somebody opens it, each name leading to its cell. */
import * as React from "react";
import { LIST_NAMES, listed } from "../../../app/completion/completion-board";
import type { ListName } from "../../../app/completion/completion-board";
import type { PreparedCompletion } from "../../../app/completion/prepare-completion";
import { More } from "../../parts/More";
import { PlaceLine } from "../../parts/PlaceLine";
import { Unfold } from "../../parts/Unfold";
import type { CompletionWords } from "./words";

interface NameListsProps {
  readonly prepared: PreparedCompletion;
  readonly words: CompletionWords;
}

const AT_ONCE = 50;

export function NameLists({ prepared, words }: NameListsProps): React.ReactElement {
  return (
    <div className="unfolds">
      {LIST_NAMES.map((name) => (
        <NameList key={name} name={name} prepared={prepared} words={words} />
      ))}
    </div>
  );
}

function NameList({ name, prepared, words }: NameListsProps & { readonly name: ListName }) {
  const units = listed(prepared, name);
  if (units.length === 0) return null;
  return (
    <Unfold title={words.lists[name]} about={String(units.length)}>
      <More
        items={units}
        atOnce={AT_ONCE}
        className="findings"
        says={words.more}
        draw={({ at, place, unit, indicator }, i) => (
          <PlaceLine key={i} at={at} place={place} message={`${unit}　${indicator}`} />
        )}
      />
    </Unfold>
  );
}
