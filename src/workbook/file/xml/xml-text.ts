/**
 * Text on its way into XML.
 *
 * XML has no way to say most control characters, and Excel's own escape for them, _xHHHH_, must then
 * also be used where a text happens to look like it. A lone half of a surrogate pair would make the
 * part invalid UTF-8, and Excel would refuse the whole workbook for it.
 */
export const XML_HEAD = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;

/** What XML 1.0 has no way to say. */
const FORBIDDEN = /[^\t\n\r -\ufffd]/g;

/** An attribute's value. */
export function attributeText(value: string): string {
  return markup(value.replace(FORBIDDEN, "")).replace(/["\t\n\r]/g, (it) => {
    return it === '"' ? "&quot;" : `&#${it.charCodeAt(0)};`;
  });
}

/** What needs a second look in a cell; most texts have nothing of it. */
const SPECIAL = /[&<>\ud800-\udfff]|_x|[^\t\n -\ufffd]/;

/** A cell's text, a formula's result, the text between tags in a worksheet. */
export function cellText(value: string): string {
  if (!SPECIAL.test(value)) return value;
  return markup(
    value.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_").replace(/[^\t\n -\ufffd]/g, escaped)
  );
}

/** Text outside worksheets (a chart's title), where the _xHHHH_ escape is not known. */
export function plainText(value: string): string {
  return markup(value.replace(FORBIDDEN, ""));
}

/** Without this a reader drops outer white space. A line break inside is kept, but Excel marks it too. */
export function spaceAttribute(value: string): string {
  return /^\s|\s$|\n/.test(value) ? ` xml:space="preserve"` : "";
}

function escaped(character: string): string {
  return `_x${`000${character.charCodeAt(0).toString(16).toUpperCase()}`.slice(-4)}_`;
}

const MARKUP: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

function markup(value: string): string {
  const safe = /[\ud800-\udfff]/.test(value) ? withoutHalves(value) : value;
  return /[&<>]/.test(safe) ? safe.replace(/[&<>]/g, (it) => MARKUP[it] ?? it) : safe;
}

function withoutHalves(value: string): string {
  return value.replace(/[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g, (found) =>
    found.length === 2 ? found : "\ufffd"
  );
}
