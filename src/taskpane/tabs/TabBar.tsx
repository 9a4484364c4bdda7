/** The tabs' heads. One stop for the Tab key; arrows, Home and End go from one to the other. */
import * as React from "react";
import type { Words } from "../words/words";
import { TAB_NAMES } from "./tab";
import type { TabName } from "./tab";

export const PANEL = "tab-panel";

export function headOf(name: TabName): string {
  return `tab-${name}`;
}

interface TabBarProps {
  readonly chosen: TabName;
  readonly words: Words;
  readonly onOpen: (name: TabName) => void;
}

export function TabBar({ chosen, words, onOpen }: TabBarProps): React.ReactElement {
  const goBy = (event: React.KeyboardEvent) => {
    const next = neighbour(chosen, event.key);
    if (next === undefined) return;
    event.preventDefault();
    document.getElementById(headOf(next))?.focus();
    onOpen(next);
  };
  return (
    <div role="tablist" className="tabs" aria-label={words.name} onKeyDown={goBy}>
      {TAB_NAMES.map((name) => (
        <button
          key={name}
          id={headOf(name)}
          type="button"
          role="tab"
          className="tab"
          aria-selected={name === chosen}
          aria-controls={name === chosen ? PANEL : undefined}
          tabIndex={name === chosen ? 0 : -1}
          onClick={() => onOpen(name)}
        >
          {words.tabs[name]}
        </button>
      ))}
    </div>
  );
}

/** "Right" is what Internet Explorer calls ArrowRight. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  Right: 1,
  ArrowLeft: -1,
  Left: -1,
};

function neighbour(name: TabName, key: string): TabName | undefined {
  const last = TAB_NAMES.length - 1;
  if (key === "Home") return TAB_NAMES[0];
  if (key === "End") return TAB_NAMES[last];
  const step = STEPS[key];
  if (step === undefined) return undefined;
  return TAB_NAMES[(TAB_NAMES.indexOf(name) + step + TAB_NAMES.length) % TAB_NAMES.length];
}
