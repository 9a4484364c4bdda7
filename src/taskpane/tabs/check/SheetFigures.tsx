/** The checked figures of a sheet, each leading to its cell. */
import * as React from "react";
import type { Checked } from "../../../app/check/check-book";
import { checkedItems } from "../../../app/check/checked-list";
import { PlaceLine } from "../../parts/PlaceLine";
import { usePane } from "../../use-pane";
import { CheckedFace } from "./CheckedFace";
import { CheckedFigures } from "./CheckedFigures";

export function SheetFigures({ checked }: { readonly checked: readonly Checked[] }) {
  const { language } = usePane();
  const items = React.useMemo(() => checkedItems(checked, language), [checked, language]);
  return (
    <CheckedFigures
      figures={items}
      draw={({ at, ...line }, i) => (
        <PlaceLine key={i} at={at} place={`${line.kind}　${line.place}`} message={line.message}>
          <CheckedFace line={line} />
        </PlaceLine>
      )}
    />
  );
}
