/**
 * The icons that are used, drawn here: Fabric's come as a font from Microsoft's servers, and nothing of
 * ours asks anyone else's server for anything. They take the text's colour, in high contrast too.
 */
import * as React from "react";
import { registerIcons } from "office-ui-fabric-react/lib/Styling";

const stroke = (path: string) => (
  <svg viewBox="0 0 16 16" width="1em" height="1em" aria-hidden="true" focusable="false">
    <path
      d={path}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  </svg>
);

export function registerOwnIcons(): void {
  registerIcons({
    icons: {
      ChevronRight: stroke("M6 3l5 5-5 5"),
      ChevronLeft: stroke("M10 3L5 8l5 5"),
      ChevronDown: stroke("M3 6l5 5 5-5"),
      Completed: stroke("M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 0 1 0-13zM5 8.2l2.1 2.1L11 6.2"),
      Upload: stroke("M8 11V3M4.5 6L8 2.5 11.5 6M2.5 13.5h11"),
    },
  });
}
