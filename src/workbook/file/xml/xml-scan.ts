/**
 * XML read in one pass over bytes, piece by piece as they are inflated.
 *
 * Element and attribute names come without their prefix: writers differ in prefixes, never in meaning. A
 * text comes whole, with its CDATA in and its comments out. DTDs are refused: they are how XML attacks.
 *
 *     while (xml.next() !== NOTHING) { … xml.token, xml.name, xml.text() … }
 */
import { WorkbookError } from "../../port";
import { decodeUtf8 } from "./utf8";
import { hashOn, nameAt } from "./xml-names";
import { numberAt, parseNumber } from "./xml-number";
import { unescapeXml, withOneLineEnd } from "./xml-unescape";

/** What `next` met. NOTHING: the pieces so far are read, feed another. */
export const NOTHING = 0;
export const OPENED = 1;
export const CLOSED = 2;
export const TEXT = 3;
export type Token = typeof NOTHING | typeof OPENED | typeof CLOSED | typeof TEXT;

/** A cell holds 32,767 characters; a longer tag, text or comment than this is no workbook's. */
export const LONGEST_TOKEN = 2 * 1024 * 1024;

const [BANG, QUOTE, APOSTROPHE, MINUS, SLASH, COLON] = [
  0x21, 0x22, 0x27, 0x2d, 0x2f, 0x3a,
] as const;
const [LESS, EQUALS, GREATER, QUESTION, BRACKET] = [0x3c, 0x3d, 0x3e, 0x3f, 0x5d] as const;
const SPACE = 0x20;
const CDATA = "<![CDATA[";

export class XmlScanner {
  token: Token = NOTHING;
  /** Of the element, after OPENED and CLOSED. */
  name = "";
  /** Of the attribute, after `nextAttribute`. */
  attribute = "";
  /** Where the text or the attribute's value stands, for those who read bytes. */
  bytes: Uint8Array = new Uint8Array(0);
  from = 0;
  to = 0;

  private own = new Uint8Array(0);
  private at = 0;
  private end = 0;
  /** How far an unfinished text or comment has been searched, so that no byte is searched twice. */
  private searched = 0;
  private tagEnd = 0;
  private depth = 0;
  private elements = 0;
  private selfClosed = false;
  private lastName = "";
  /** A text with CDATA or a comment in it, gathered until a tag ends it. */
  private gathered: string | undefined;

  constructor(private readonly part: string) {}

  /** The piece stays the caller's, but must not change until the next one. */
  feed(piece: Uint8Array): void {
    const rest = this.end - this.at;
    this.holdTo(rest);
    this.searched = Math.max(0, this.searched - this.at);
    if (rest === 0) {
      this.bytes = piece;
    } else {
      this.keepRest(rest + piece.length);
      this.own.set(piece, rest);
      this.bytes = this.own;
    }
    this.at = 0;
    this.end = rest + piece.length;
  }

  /** After the last piece: what was opened must be closed. */
  finish(): void {
    const rest = decodeUtf8(this.bytes, this.at, this.end).trim();
    if (this.depth !== 0 || this.elements === 0 || rest !== "") throw this.damaged("breaks off");
  }

  next(): Token {
    if (this.token === TEXT) this.gathered = undefined;
    this.token = this.advance();
    return this.token;
  }

  /** Walks the attributes of the element just opened. */
  nextAttribute(): boolean {
    const { bytes, tagEnd } = this;
    let at = this.to;
    while (at < tagEnd && isBetweenAttributes(bytes[at] as number)) at++;
    at = this.readName(at, tagEnd);
    this.attribute = this.lastName;
    while (at < tagEnd && !isQuote(bytes[at] as number)) at++;
    if (at >= tagEnd) return false;
    const quote = bytes[at];
    this.from = ++at;
    while (at < tagEnd && bytes[at] !== quote) at++;
    this.to = at;
    return true;
  }

  /** The text, or the value of the attribute. */
  text(): string {
    return this.gathered ?? unescapeXml(decodeUtf8(this.bytes, this.from, this.to));
  }

  /** The attribute's value where it is one of a few plain words, each made into text once. */
  word(): string {
    let hash = 0;
    for (let at = this.from; at < this.to; at++) hash = hashOn(hash, this.bytes[at] as number);
    return nameAt(this.bytes, this.from, this.to, hash);
  }

  /** The text or value as a number, NaN where it is none. */
  number(): number {
    const number = this.gathered === undefined ? numberAt(this.bytes, this.from, this.to) : NaN;
    return number === number ? number : parseNumber(this.text());
  }

  /** The attributes of the element just opened, by name. */
  attributes(): Readonly<Record<string, string>> {
    const found: Record<string, string> = {};
    while (this.nextAttribute()) found[this.attribute] = this.text();
    return found;
  }

  private advance(): Token {
    if (this.selfClosed) return this.closeSelf();
    for (;;) {
      if (this.at + 1 >= this.end) return NOTHING;
      if (this.bytes[this.at] !== LESS) {
        const found = this.readText();
        if (found !== undefined) return found;
      } else if (isSpecial(this.bytes[this.at + 1] as number)) {
        if (!this.readSpecial()) return NOTHING;
      } else {
        return this.gathered === undefined ? this.readTag() : TEXT;
      }
    }
  }

  /** Undefined where a comment or CDATA follows, behind which the text may go on. */
  private readText(): Token | undefined {
    const { bytes, end } = this;
    let at = Math.max(this.at, this.searched);
    while (at < end && bytes[at] !== LESS) at++;
    this.searched = at;
    if (at + 1 >= end) return NOTHING;
    this.from = this.at;
    this.to = at;
    this.at = at;
    this.holdTo(at - this.from + (this.gathered?.length ?? 0));
    const goesOn = isSpecial(bytes[at + 1] as number);
    if (!goesOn && this.gathered === undefined) return TEXT;
    const piece = unescapeXml(decodeUtf8(bytes, this.from, at));
    this.gathered = (this.gathered ?? "") + piece;
    return goesOn ? undefined : TEXT;
  }

  /** Comments, CDATA and <?…?>. False where its end is not there yet. */
  private readSpecial(): boolean {
    const { at } = this;
    if (this.bytes[at + 1] === QUESTION) return this.skipTo(at + 3, QUESTION);
    if (this.end - at < CDATA.length) return false;
    const opening = decodeUtf8(this.bytes, at, at + CDATA.length);
    if (opening.slice(0, 4) === "<!--") return this.skipTo(at + 6, MINUS, MINUS);
    if (opening !== CDATA) throw new WorkbookError("unsafe", `${this.part}: ${opening}`);
    if (!this.skipTo(at + CDATA.length + 2, BRACKET, BRACKET)) return false;
    const inner = decodeUtf8(this.bytes, at + CDATA.length, this.at - 3);
    this.gathered = (this.gathered ?? "") + withOneLineEnd(inner);
    this.holdTo(this.gathered.length);
    return true;
  }

  /** Past the ">" that these bytes stand before; from the first place where it may stand. */
  private skipTo(first: number, before: number, beforeThat?: number): boolean {
    const { bytes, end } = this;
    for (let at = Math.max(first, this.searched); at < end; at++) {
      if (bytes[at] !== GREATER || bytes[at - 1] !== before) continue;
      if (beforeThat !== undefined && bytes[at - 2] !== beforeThat) continue;
      this.at = at + 1;
      return true;
    }
    this.searched = end;
    return false;
  }

  private readTag(): Token {
    const { bytes, at, end } = this;
    const closes = bytes[at + 1] === SLASH;
    const nameEnd = this.readName(closes ? at + 2 : at + 1, end);
    const tagEnd = this.findTagEnd(nameEnd);
    if (tagEnd < 0) return NOTHING;
    this.holdTo(tagEnd - at);
    this.name = this.lastName;
    this.at = tagEnd + 1;
    if (closes) return this.close();
    if (this.name === "") throw this.damaged("a tag without a name");
    this.selfClosed = bytes[tagEnd - 1] === SLASH;
    this.to = nameEnd;
    this.tagEnd = this.selfClosed ? tagEnd - 1 : tagEnd;
    this.depth++;
    this.elements++;
    return OPENED;
  }

  private closeSelf(): Token {
    this.selfClosed = false;
    return this.close();
  }

  private close(): Token {
    if (--this.depth < 0) throw this.damaged("closes what it has not opened");
    return CLOSED;
  }

  /** The ">" that stands in no quotes; -1 where it is not there yet. */
  private findTagEnd(from: number): number {
    const { bytes, end } = this;
    let quote = 0;
    for (let at = from; at < end; at++) {
      const byte = bytes[at] as number;
      if (quote !== 0) quote = byte === quote ? 0 : quote;
      else if (byte === GREATER) return at;
      else if (isQuote(byte)) quote = byte;
      else if (byte === LESS) throw this.damaged("a tag inside a tag");
    }
    return -1;
  }

  /** Reads a name into `lastName`, its prefix left out, and says where it ends. */
  private readName(start: number, end: number): number {
    const { bytes } = this;
    let from = start;
    let hash = 0;
    let at = start;
    for (; at < end; at++) {
      const byte = bytes[at] as number;
      if (byte <= SPACE || byte === GREATER || byte === EQUALS || byte === SLASH) break;
      hash = hashOn(hash, byte);
      if (byte !== COLON) continue;
      from = at + 1;
      hash = 0;
    }
    this.lastName = nameAt(bytes, from, at, hash);
    return at;
  }

  private keepRest(room: number): void {
    const rest = this.bytes.subarray(this.at, this.end);
    if (this.own.length < room) this.own = new Uint8Array(room + (room >> 1));
    this.own.set(rest);
  }

  private holdTo(length: number): void {
    if (length <= LONGEST_TOKEN) return;
    throw new WorkbookError("too-large", `${this.part}: a tag or text of ${length} bytes`);
  }

  private damaged(why: string): WorkbookError {
    return new WorkbookError("damaged", `${this.part}: ${why}`);
  }
}

function isQuote(byte: number): boolean {
  return byte === QUOTE || byte === APOSTROPHE;
}

function isSpecial(byte: number): boolean {
  return byte === BANG || byte === QUESTION;
}

function isBetweenAttributes(byte: number): boolean {
  return byte <= SPACE || isQuote(byte);
}
