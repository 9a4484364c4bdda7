/** Names that Excel takes for a sheet, and one that is still free. */

/** In UTF-16 units: an emoji counts two. */
const LONGEST = 31;

export function allowedSheetName(wanted: string): string {
  const cleaned = wanted.replace(/[[\]:*?/\\]|[^ -\uffff]/g, " ").replace(/^[\s']+|[\s']+$/g, "");
  const short = cut(cleaned, LONGEST).replace(/[\s']+$/, "");
  if (short === "") return "Sheet";
  // Excel keeps this one name for itself.
  return short.toLowerCase() === "history" ? `${short}_` : short;
}

/** The wanted name, or "name (2)", "name (3)" … Excel holds names equal that differ in case alone. */
export function freeSheetName(wanted: string, taken: Iterable<string>): string {
  const name = allowedSheetName(wanted);
  const used = new Set(Array.from(taken, (other) => other.toLowerCase()));
  if (!used.has(name.toLowerCase())) return name;
  for (let n = 2; ; n++) {
    const suffix = ` (${n})`;
    const next = cut(name, LONGEST - suffix.length) + suffix;
    if (!used.has(next.toLowerCase())) return next;
  }
}

function cut(text: string, length: number): string {
  const short = text.slice(0, length);
  return text.length > length && /[\ud800-\udbff]$/.test(short) ? short.slice(0, -1) : short;
}
