/// <reference lib="dom" />
/**
 * The manifest names the address that the add-in is served from, whichever that is; here the same files
 * are served beside us. A base may have folders of its own before the file's name.
 */
export function ownUrl(url: string): URL {
  const { pathname, search, hash } = new URL(url, window.location.href);
  const path = /\/assets\/.*$/.exec(pathname)?.[0] ?? pathname.replace(/^.*\//, "/");
  return new URL(path + search + hash, window.location.href);
}
