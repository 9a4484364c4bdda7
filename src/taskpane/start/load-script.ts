/** Scripts of our own origin, one after another. */
export function loadScript(address: string, then: () => void): void {
  const script = document.createElement("script");
  script.src = address;
  script.onload = then;
  document.head.appendChild(script);
}

export function loadScripts(addresses: readonly string[]): void {
  const [first] = addresses;
  if (first !== undefined) loadScript(first, () => loadScripts(addresses.slice(1)));
}
