/// <reference lib="dom" />
/**
 * Where the add-in's pages stand: the pane at the right, and the hidden page in which the ribbon's
 * functions run. Both hold the unmodified Office.js, and talk to the Excel that the workbench plays.
 */
import type { PlayedExcel } from "../played-excel";
import { openPane } from "../wire/pane-frame";
import type { PaneFrame } from "../wire/pane-frame";
import { element } from "./element";
import { ownUrl } from "./own-url";

export class PaneSlot {
  private pane: PaneFrame | undefined;

  constructor(
    private readonly place: HTMLElement,
    private readonly excel: PlayedExcel,
    private readonly title: string
  ) {}

  /** Of the page that is open in the pane. */
  get url(): string | undefined {
    return this.pane?.frame.src;
  }

  /** Opens the pane, or brings the open one to another page. */
  open(url: string): void {
    const wanted = ownUrl(url);
    if (this.pane?.frame.src === wanted.href) return;
    this.close();
    const close = element("button", { type: "button", textContent: "×", ariaLabel: "关闭" });
    close.addEventListener("click", () => this.close());
    const name = element("span", { textContent: this.title });
    const head = element("div", { className: "pane-head" }, [name, close]);
    this.place.replaceChildren(head);
    this.place.hidden = false;
    this.pane = this.framed(wanted);
    this.pane.frame.title = this.title;
  }

  close(): void {
    this.pane?.close();
    this.pane = undefined;
    this.place.replaceChildren();
    this.place.hidden = true;
  }

  /** Done when the function has said that it is completed. */
  async runFunction(url: string, name: string, controlId: string): Promise<void> {
    const { frame, connection, close } = this.framed(ownUrl(url), document.body);
    frame.className = "hidden-frame";
    frame.title = "";
    frame.setAttribute("aria-hidden", "true");
    await connection.runCommand(name, controlId);
    close();
  }

  private framed(url: URL, place = this.place): PaneFrame {
    const { excel } = this;
    const opened = openPane(place, url, excel.paneSettings(window.location.href), excel);
    const disconnect = excel.connect(opened.connection);
    return {
      ...opened,
      close: () => {
        disconnect();
        opened.close();
      },
    };
  }
}
