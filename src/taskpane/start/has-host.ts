/**
 * Whether a host of Office holds the page: asked before Office.js is loaded, so of the signs that
 * Office.js itself goes by. (It also looks at what a page of this tab was told before; a plain page that
 * follows one in Excel is not in Excel, so we do not.)
 */
interface OfficeExternal {
  readonly GetHostInfo?: unknown;
  readonly GetContext?: unknown;
}

export function hasHost(): boolean {
  return /[?&]_host_Info=/i.test(window.location.search) || isNamedByHost() || isHeldByDesktop();
}

/** Excel on the web writes what it is into the frame's name, as JSON. */
function isNamedByHost(): boolean {
  return window.name.indexOf('"hostInfo"') >= 0;
}

/** Excel of 2016 and 2019 on Windows, in the old webview. */
function isHeldByDesktop(): boolean {
  try {
    const { external } = window as unknown as { external?: OfficeExternal };
    return !!external && ("GetHostInfo" in external || "GetContext" in external);
  } catch {
    return false;
  }
}
