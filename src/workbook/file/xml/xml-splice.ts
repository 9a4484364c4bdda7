/** Changes to an XML part as splices of its text: what they do not name keeps every byte. */
import type { XmlElement } from "./xml-tree";

export interface Splice {
  readonly at: number;
  /** How many characters go. */
  readonly remove: number;
  readonly insert: string;
}

/** All splices at once; those at one place go in as listed. */
export function spliced(text: string, splices: readonly Splice[]): string {
  const inOrder = splices.map((splice, i) => ({ ...splice, i }));
  inOrder.sort((a, b) => a.at - b.at || a.i - b.i);
  let out = "";
  let from = 0;
  for (const { at, remove, insert } of inOrder) {
    if (at < from) throw new Error("two changes to one stretch of a part");
    out += text.slice(from, at) + insert;
    from = at + remove;
  }
  return out + text.slice(from);
}

export function inserted(at: number, insert: string): Splice {
  return { at, remove: 0, insert };
}

export function removed(element: XmlElement): Splice {
  return { at: element.start, remove: element.end - element.start, insert: "" };
}

/** Behind the last child; a self-closed element is opened for it. */
export function appended(text: string, parent: XmlElement, xml: string): Splice {
  if (parent.end > parent.open) return inserted(parent.close, xml);
  const opened = text.slice(parent.start, parent.open).replace(/\s*\/>$/, ">");
  return {
    at: parent.start,
    remove: parent.open - parent.start,
    insert: `${opened}${xml}</${parent.prefix}${parent.name}>`,
  };
}

/** An attribute set or, with undefined, taken off. The value is written as it stands. */
export function attributeSet(
  text: string,
  element: XmlElement,
  attribute: { readonly name: string; readonly value: string }
): Splice {
  const tag = text.slice(element.start, element.open);
  const { name, value } = attribute;
  const old = new RegExp(`\\s${name}\\s*=\\s*("[^"]*"|'[^']*')`).exec(tag);
  if (old !== null) {
    return { at: element.start + old.index, remove: old[0].length, insert: ` ${name}="${value}"` };
  }
  const end = /\s*\/?>$/.exec(tag)?.index ?? tag.length - 1;
  return inserted(element.start + end, ` ${name}="${value}"`);
}

/** The same markup with every element under another prefix: what is added to an `x:` part is `x:` too. */
export function prefixed(xml: string, prefix: string): string {
  return prefix === "" ? xml : xml.replace(/<(\/?)(?=[A-Za-z])/g, `<$1${prefix}`);
}
