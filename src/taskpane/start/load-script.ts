/** Scripts, one after another; where one does not come, that is said in place of the pane. */
import { showNotLoaded } from "./not-loaded";

export function loadScript(address: string, then: () => void): void {
  const script = document.createElement("script");
  script.src = address;
  script.onload = then;
  script.onerror = showNotLoaded;
  document.head.appendChild(script);
}

export function loadScripts(addresses: readonly string[]): void {
  const [first] = addresses;
  if (first !== undefined) loadScript(first, () => loadScripts(addresses.slice(1)));
}
