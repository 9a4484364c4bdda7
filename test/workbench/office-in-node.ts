/// <reference types="office-js" />
/**
 * The unmodified Office.js in Node, talking to a workbench that plays Excel.
 *
 *     const { Excel, excel } = await officeInNode(book);
 *     await Excel.run(async (context) => { … });
 *
 * Office.js gets a window of its own with just what it asks of a page. Its scripts come from the
 * npm package. What crosses to the caller (arrays, promises, errors) is made by the caller's own
 * realm, so that instanceof and deepStrictEqual hold.
 */
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { createContext, Script } from "node:vm";
import type { BookModel } from "../../src/workbench/model/book-model";
import { PlayedExcel } from "../../src/workbench/played-excel";
import type { PlayedExcelOptions } from "../../src/workbench/played-excel";
import { frameName } from "../../src/workbench/wire/app-context";
import { PaneConnection } from "../../src/workbench/wire/pane-connection";

const OFFICE_JS = resolve("node_modules/@microsoft/office-js/dist");
const ORIGIN = "https://localhost:3000";

export interface OfficeInNode {
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly excel: PlayedExcel;
  readonly connection: PaneConnection;
  /** The text of each RichApi request and answer, newest last, while `record` is on. */
  readonly traffic: { record: boolean; readonly messages: unknown[] };
}

export async function officeInNode(
  book: BookModel,
  options: PlayedExcelOptions = {}
): Promise<OfficeInNode> {
  const excel = new PlayedExcel(book, options);
  const pane = excel.paneSettings(`${ORIGIN}/workbench.html`);
  const traffic = { record: false, messages: [] as unknown[] };
  const keep = (text: string) => {
    if (traffic.record) traffic.messages.push(JSON.parse(text));
  };
  const window = paneWindow(frameName(pane), (text) => {
    keep(text);
    void connection.receive(text);
  });
  const connection = new PaneConnection({
    pane,
    origin: ORIGIN,
    batches: excel.batches,
    settings: excel.settings,
    post: (text) => {
      keep(text);
      setTimeout(() => window.hear(text), 0);
    },
  });
  excel.connect(connection);
  window.load("office.js");
  const { Office, Excel, OfficeExtension } = await window.ready();
  await ownBatch(excel);
  return { Office, Excel, OfficeExtension, excel, connection, traffic };
}

/** Office.js makes one batch of its own at the start; it is not to be counted or to meet a fault. */
async function ownBatch(excel: PlayedExcel): Promise<void> {
  while (excel.counters.stats().syncs === 0) await new Promise((soon) => setTimeout(soon, 1));
  excel.counters.reset();
}

type Globals = Pick<OfficeInNode, "Office" | "Excel" | "OfficeExtension">;
type Listener = (event: unknown) => void;
interface Element {
  src?: string;
  onload?: Listener;
  [key: string]: unknown;
}

function paneWindow(name: string, toHost: (text: string) => void) {
  const listeners: Listener[] = [];
  const host = { postMessage: toHost };
  const window: Record<string, unknown> = {
    name,
    parent: host,
    top: host,
    opener: null,
    external: {},
    navigator: { userAgent: "Mozilla/5.0 Chrome/120", language: "zh-CN", languages: ["zh-CN"] },
    location: new URL(`${ORIGIN}/taskpane.html`),
    history: {},
    localStorage: storage(),
    sessionStorage: storage(),
    ...{ URL, performance, console, setTimeout, clearTimeout, setInterval, clearInterval },
    ...{ JSON, Promise, Error },
    addEventListener: (type: string, listener: Listener) => {
      if (type === "message") listeners.push(listener);
    },
    removeEventListener: () => undefined,
  };
  window["window"] = window["self"] = window;
  const context = createContext(window);
  const load = (file: string) => script(file).runInContext(context);
  window["document"] = paneDocument(load);
  return {
    load,
    hear: (data: string) => {
      listeners.forEach((listener) => listener({ data, origin: ORIGIN, source: host }));
    },
    ready: async () => {
      const globals = window as unknown as Globals;
      await globals.Office.onReady();
      return globals;
    },
  };
}

/** As much of a document as Office.js looks at: it loads its other scripts by adding elements. */
function paneDocument(load: (file: string) => void) {
  const added = (child: Element) => {
    const file = /\/office\/([^?#]+)/.exec(child.src ?? "")?.[1];
    if (file === undefined) return child;
    setTimeout(() => {
      load(file);
      child.onload?.({});
    }, 0);
    return child;
  };
  const element = (): Element => ({
    style: {},
    setAttribute: () => undefined,
    getAttribute: () => null,
    appendChild: added,
    insertBefore: added,
  });
  const [head, body] = [element(), element()];
  const office = { ...element(), src: `${ORIGIN}/office/office.js` };
  return {
    ...{ head, body, documentElement: element(), readyState: "complete", domain: "localhost" },
    ...{ URL: `${ORIGIN}/taskpane.html`, cookie: "", activeElement: null, hasFocus: () => true },
    createElement: element,
    createTextNode: element,
    getElementById: () => null,
    querySelectorAll: () => [],
    getElementsByTagName: (tag: string) => ({ script: [office], head: [head] })[tag] ?? [],
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  };
}

const compiled = new Map<string, Script>();

/** Compiled once a process: excel-web is 1.4 MB. */
function script(file: string): Script {
  const known = compiled.get(file);
  if (known !== undefined) return known;
  const made = new Script(readFileSync(join(OFFICE_JS, file), "utf8"), { filename: file });
  compiled.set(file, made);
  return made;
}

function storage() {
  const held = new Map<string, string>();
  return {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => void held.set(key, value),
    removeItem: (key: string) => void held.delete(key),
  };
}
