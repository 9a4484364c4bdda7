/**
 * The text of a string item: its runs joined, without the phonetic hints that Japanese and Chinese
 * workbooks carry beside it.
 */
import { WorkbookError } from "../../port";
import { LONGEST_TOKEN } from "../xml/xml-scan";
import type { XmlScanner } from "../xml/xml-scan";
import { unescapeControls } from "../xml/xml-unescape";

export class RichText {
  private joined = "";
  private inText = false;
  private inPhonetic = false;
  private keepsSpace = false;

  begin(): void {
    this.joined = "";
  }

  opened(xml: XmlScanner): void {
    if (xml.name === "rPh") {
      this.inPhonetic = true;
    } else if (xml.name === "t" && !this.inPhonetic) {
      this.inText = true;
      this.keepsSpace = false;
      while (xml.nextAttribute()) {
        if (xml.attribute === "space") this.keepsSpace = xml.text() === "preserve";
      }
    }
  }

  text(xml: XmlScanner): void {
    if (!this.inText) return;
    const text = unescapeControls(xml.text());
    this.joined += this.keepsSpace ? text : withoutOuterSpace(text);
    if (this.joined.length > LONGEST_TOKEN) throw new WorkbookError("too-large", "an endless text");
  }

  closed(name: string): void {
    if (name === "t") this.inText = false;
    else if (name === "rPh") this.inPhonetic = false;
  }

  end(): string {
    return this.joined;
  }
}

/** Excel drops white space at the ends unless it is told to keep it. */
function withoutOuterSpace(text: string): string {
  const outer = text.charCodeAt(0) <= 0x20 || text.charCodeAt(text.length - 1) <= 0x20;
  return outer ? text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, "") : text;
}
