/** A long list, so many at a time: a pane that draws thousands of lines stands still while it does. */
import * as React from "react";
import { TextButton } from "./TextButton";

interface MoreProps<Item> {
  readonly items: readonly Item[];
  readonly atOnce: number;
  readonly draw: (item: Item, place: number) => React.ReactElement;
  readonly says: (n: number) => string;
  readonly className: string;
}

export function More<Item>(props: MoreProps<Item>): React.ReactElement {
  const { items, atOnce, draw, says, className } = props;
  const [shown, setShown] = React.useState(atOnce);
  const left = Math.min(atOnce, items.length - shown);
  return (
    <>
      <ul className={className}>{items.slice(0, shown).map(draw)}</ul>
      {left > 0 ? <TextButton text={says(left)} onClick={() => setShown(shown + atOnce)} /> : null}
    </>
  );
}
