/// <reference lib="dom" />
/** What stands on the page: one session, and the pane beside it. */
import { savedBook } from "../package/save-package";
import { byId } from "./element";
import type { Ribbon, RibbonButton } from "./manifest-ribbon";
import { PaneSlot } from "./pane-slot";
import type { Session } from "./session";

const TITLE = "招商考核助手";

export interface PageOptions {
  readonly language: string;
  /** The ExcelApi that this Excel has, where another than usual is asked for. */
  readonly api: string | undefined;
  readonly failed: (error: unknown) => void;
}

export class Page {
  private current: { readonly session: Session; readonly pane: PaneSlot } | undefined;

  constructor(
    private readonly ribbon: Ribbon,
    private readonly options: PageOptions
  ) {}

  get session(): Session {
    return this.here.session;
  }

  private get here() {
    if (this.current === undefined) throw new Error("workbench: no book is open");
    return this.current;
  }

  /** In place of the book that is there, which stays if this one cannot be opened. */
  async open(bytes: Uint8Array, name: string): Promise<void> {
    const { language, api, failed } = this.options;
    const { checkedBook } = await import("../package/open-package");
    checkedBook(bytes);
    const shown = this.current?.pane.url;
    this.current?.pane.close();
    this.current?.session.close();
    const { openSession } = await import("./session"); // Univer comes with it: three megabytes
    const session = await openSession(bytes, name, {
      place: byId("grid"),
      language,
      refused: failed,
      ...(api === undefined ? {} : { requirements: { ExcelApi: api } }),
    });
    this.current = { session, pane: new PaneSlot(byId("pane"), session.excel, TITLE) };
    byId("file-name").textContent = name;
    byId("note").textContent = "";
    if (shown !== undefined) this.current.pane.open(shown);
  }

  async press({ action, id }: RibbonButton): Promise<void> {
    const { pane, session } = this.here;
    if (action.kind === "pane") return pane.open(action.url);
    const { functionsUrl } = this.ribbon;
    if (functionsUrl === undefined) throw new Error("the manifest names no page of functions");
    await pane.runFunction(functionsUrl, action.name, id);
    return session.settle();
  }

  save(): { readonly bytes: Uint8Array; readonly name: string } {
    const { opened } = this.session;
    return { bytes: savedBook(opened), name: opened.model.fileName };
  }
}
