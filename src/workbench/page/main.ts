/// <reference lib="dom" />
/**
 * The workbench's page: a spreadsheet that plays Excel to the add-in's own pages.
 *
 *     ?language=en-US     the language that the pane is told
 *     ?api=1.8            the ExcelApi requirement set that this Excel has
 */
import { WorkbookError } from "../../workbook/port";
import { byId } from "./element";
import { wireFileButtons } from "./file-buttons";
import { readRibbon } from "./manifest-ribbon";
import type { RibbonButton } from "./manifest-ribbon";
import { Page } from "./page";
import { drawRibbon } from "./ribbon";
import { workbenchFor } from "./scripting";

void start().catch(failed);

async function start(): Promise<void> {
  const asked = new URLSearchParams(window.location.search);
  const language = asked.get("language") ?? "zh-CN";
  const [manifest, served] = await Promise.all([fetch("/manifest.xml"), fetch("/book")]);
  const ribbon = readRibbon(await manifest.text(), language);
  const page = new Page(ribbon, { language, api: asked.get("api") ?? undefined, failed });
  await page.open(new Uint8Array(await served.arrayBuffer()), nameOf(served));

  const open = (bytes: Uint8Array, name: string) => page.open(bytes, name);
  const press = (button: RibbonButton) => page.press(button);
  const buttons = ribbon.groups.flatMap((group) => group.buttons);
  drawRibbon(byId("ribbon"), ribbon, (button) => press(button).catch(failed));
  wireFileButtons({ open, save: () => page.save() }, failed);
  window.workbench = workbenchFor({
    session: () => page.session,
    open,
    press: (id) => pressById(buttons, id, press),
    save: () => page.save().bytes,
  });
  const paneButton = buttons.find(({ action }) => action.kind === "pane");
  if (paneButton !== undefined) await press(paneButton);
}

function pressById(
  buttons: readonly RibbonButton[],
  id: string,
  press: (button: RibbonButton) => Promise<void>
): Promise<void> {
  const button = buttons.find((it) => it.id === id);
  return button === undefined ? Promise.reject(new Error(`no command ${id}`)) : press(button);
}

/** The server says which book it serves. */
function nameOf(served: Response): string {
  const disposition = served.headers.get("content-disposition") ?? "";
  const encoded = /filename\*=UTF-8''([^;]+)/.exec(disposition)?.[1];
  return encoded === undefined ? "工作簿1.xlsx" : decodeURIComponent(encoded);
}

const FAULTS: Readonly<Record<string, string>> = {
  "not-a-zip": "这个文件不是 .xlsx 工作簿，请另选一个。",
  "not-a-workbook": "这个文件不是 Excel 工作簿，请另选一个。",
  "old-format": "这是旧格式（.xls），请在 Excel 里另存为 .xlsx 再打开。",
  encrypted: "这个工作簿有打开密码，请先在 Excel 里去掉密码。",
  "too-large": "这个工作簿太大，工作台打不开。",
};

function failed(error: unknown): void {
  const fault = error instanceof WorkbookError ? (FAULTS[error.fault] ?? error.message) : undefined;
  byId("note").textContent = fault ?? (error instanceof Error ? error.message : String(error));
}
