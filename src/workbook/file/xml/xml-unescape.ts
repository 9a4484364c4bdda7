/** What stands in XML for something else: entities, and the two spellings of a control character. */
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** &amp; &#38; &#x26; An entity that nobody declared stays as it stands. */
export function unescapeXml(raw: string): string {
  const text = withOneLineEnd(raw);
  if (text.indexOf("&") < 0) return text;
  return text.replace(/&(#x[0-9A-Fa-f]{1,6}|#\d{1,7}|\w{1,8});/g, (whole, name: string) => {
    if (name.charAt(0) !== "#") return ENTITIES.get(name) ?? whole;
    const code = name.charAt(1) === "x" ? parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0x10ffff ? whole : fromCodePoint(code);
  });
}

/** To XML a line ends in LF, however the file was written; a real CR is spelt &#13; or _x000D_. */
export function withOneLineEnd(text: string): string {
  return text.indexOf("\r") < 0 ? text : text.replace(/\r\n?/g, "\n");
}

/** Excel writes what XML cannot hold as _x000D_, and a text that looks like that as _x005F_x000D_. */
export function unescapeControls(text: string): string {
  if (text.indexOf("_x") < 0) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16))
  );
}

function fromCodePoint(code: number): string {
  if (code < 0x10000) return String.fromCharCode(code);
  const rest = code - 0x10000;
  return String.fromCharCode(0xd800 + (rest >> 10), 0xdc00 + (rest & 0x3ff));
}
