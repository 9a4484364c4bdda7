/**
 * A small XML part as a tree that remembers where everything stood, so that it can be changed by
 * splicing text in and the rest keeps every byte.
 *
 * Names are compared by namespace and local name: `x:workbook` and `workbook` are the same element
 * where their namespaces are. For parts of some kilobytes (workbook, relations, styles); sheets are
 * scanned by other means.
 */
import { WorkbookError } from "../../port";
import { unescapeXml } from "./xml-unescape";

export interface XmlElement {
  /** "x:", or "" where the element has none; what we add beside it takes the same. */
  readonly prefix: string;
  readonly name: string;
  readonly namespace: string;
  /** By the name as written, r:id included; entities decoded. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Prefix → namespace, as in force inside this element. */
  readonly scope: Scope;
  readonly children: readonly XmlElement[];
  /** Of "<", behind the start tag, of "</", and behind the end tag. */
  readonly start: number;
  readonly open: number;
  readonly close: number;
  readonly end: number;
}

export type Scope = Readonly<Record<string, string>>;

type Building = { -readonly [K in keyof XmlElement]: XmlElement[K] } & { children: Building[] };

const TOKEN =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(?:[^"'<>]|"[^"]*"|'[^']*')*>/g;
const ATTRIBUTE = /([^\s=<>/"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** The root element. Throws `damaged` on what is no well-formed part. */
export function parseXml(text: string, part: string): XmlElement {
  const top = startElement("<>", 0, XML_SCOPE);
  const open = [top];
  for (const { 0: tag, index: at } of text.matchAll(TOKEN)) {
    if (/^<[!?]/.test(tag)) refuseDtd(tag, part);
    else if (tag.startsWith("</")) endElement(open.pop(), tag, at, part);
    else push(open, startElement(tag, at, open[open.length - 1]?.scope ?? XML_SCOPE), tag);
  }
  const [root] = top.children;
  if (root === undefined || top.children.length > 1 || open.length > 1) {
    throw new WorkbookError("damaged", `${part} breaks off`);
  }
  return root;
}

function push(open: Building[], element: Building, tag: string): void {
  open[open.length - 1]?.children.push(element);
  if (!tag.endsWith("/>")) open.push(element);
}

/** DTDs are how XML attacks; comments, CDATA and <?…?> are stepped over. */
function refuseDtd(tag: string, part: string): void {
  if (/^<!(?!--|\[CDATA\[)/.test(tag)) throw new WorkbookError("unsafe", `${part}: DTD`);
}

const XML_SCOPE: Scope = { "xml:": "http://www.w3.org/XML/1998/namespace" };

function startElement(tag: string, start: number, outer: Scope): Building {
  const attributes: Record<string, string> = {};
  let scope = outer;
  for (const [, name = "", double, single] of tag.matchAll(ATTRIBUTE)) {
    const value = unescapeXml(double ?? single ?? "");
    attributes[name] = value;
    if (name === "xmlns") scope = { ...scope, "": value };
    else if (name.startsWith("xmlns:")) scope = { ...scope, [`${name.slice(6)}:`]: value };
  }
  const written = /^<([^\s/>]+)/.exec(tag)?.[1] ?? "";
  const colon = written.indexOf(":") + 1;
  const prefix = written.slice(0, colon);
  const open = start + tag.length;
  const namespace = scope[prefix] ?? "";
  const name = written.slice(colon);
  return {
    prefix,
    name,
    namespace,
    attributes,
    scope,
    children: [],
    start,
    open,
    close: open,
    end: open,
  };
}

function endElement(element: Building | undefined, tag: string, at: number, part: string): void {
  if (element === undefined || tag.slice(2, -1).trim() !== element.prefix + element.name) {
    throw new WorkbookError("damaged", `${part}: ${tag}`);
  }
  element.close = at;
  element.end = at + tag.length;
}

/** Children of that name in the parent's own namespace. */
export function childrenOf(parent: XmlElement, name: string): readonly XmlElement[] {
  return parent.children.filter((it) => it.name === name && it.namespace === parent.namespace);
}

export function childOf(parent: XmlElement, name: string): XmlElement | undefined {
  return childrenOf(parent, name)[0];
}
