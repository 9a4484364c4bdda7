/** One finding: its sentence, and the cell where it has one. */
import * as React from "react";
import type { FindingItem } from "../../app/finding-list";
import { PlaceLine } from "./PlaceLine";

export function FindingLine({ item }: { readonly item: FindingItem }): React.ReactElement {
  const { at, place, message } = item;
  if (at === undefined || place === undefined) return <li className="finding">{message}</li>;
  return <PlaceLine at={at} place={place} message={message} />;
}
