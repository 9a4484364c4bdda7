/**
 * What stands in for parts of Fabric that its buttons and themes bring along and that nothing of ours has:
 * buttons in two halves, the component that all once extended, style sheets that are painted anew with
 * a theme. webpack.config.js puts it in their place.
 */
import type { IButtonStyles } from "office-ui-fabric-react/lib/components/Button/Button.types";

export function getStyles(): IButtonStyles {
  return {};
}

export function getSplitButtonClassNames(): Readonly<Record<string, string>> {
  return {};
}

export function nullRender(): null {
  return null;
}

export function loadTheme(): void {
  // There are no such sheets.
}
