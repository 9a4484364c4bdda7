/**
 * Excel's adapter as it ships, in a frame of Chromium, over the unmodified Office.js and the played Excel
 * of the page: the contract that every adapter keeps.
 */
import type { Frame } from "playwright-core";
import { gridOf } from "../../src/spreadsheet/grid";
import { laidOut } from "../../src/spreadsheet/sheet";
import type { Sheet } from "../../src/spreadsheet/sheet";
import { WorkbookError } from "../../src/workbook/port";
import type { Workbook } from "../../src/workbook/port";
import { packageOfGrids } from "../support/package-of-grids";
import { behavesAsWorkbook } from "../workbook/contract";
import type { AdapterAlone, Answer } from "./adapter-alone";
import { closeBrowser, openPage, PATIENCE } from "./open-page";
import type { OpenedPage } from "./open-page";
import { packAdapter } from "./pack-adapter";

describe("in a browser", function () {
  this.timeout(PATIENCE);
  let opened: OpenedPage;
  before(async () => {
    const script = await packAdapter();
    opened = await openPage();
    await opened.page.locator("iframe").waitFor(); // a book that is opened later brings its pane along
    await opened.page.route("**/pane.js", (route) =>
      route.fulfill({ contentType: "text/javascript", body: script })
    );
  });
  after(async () => {
    await opened.close();
    await closeBrowser();
  });

  behavesAsWorkbook("OfficeWorkbook in a frame of a page", async (sheets) => {
    const bytes = [...packageOfGrids(sheets)];
    await opened.workbench.evaluate((it, all) => it.open(new Uint8Array(all), "合同.xlsx"), bytes);
    const frame = await (await opened.page.waitForSelector("iframe")).contentFrame();
    if (frame === null) throw new Error("the page has no pane");
    await frame.waitForFunction(() => window.adapterAlone !== undefined);
    return workbookIn(frame);
  });
});

function workbookIn(frame: Frame): Workbook {
  const call = async <Name extends keyof AdapterAlone>(
    name: Name,
    ...given: Parameters<AdapterAlone[Name]>
  ): Promise<Given<Name>> => {
    const answer = await frame.evaluate(
      ([deed, all]) => {
        const deeds = window.adapterAlone as unknown as Record<
          string,
          (...all: unknown[]) => never
        >;
        return deeds[deed]?.(...all) as never;
      },
      [name, given] as const
    );
    return givenBy(answer as Answer<Given<Name>>);
  };
  return {
    sheets: () => call("sheets"),
    read: async (name) => gridOf(await call("read", name)),
    recall: (key) => call("recall", key),
    remember: (key, text) => call("remember", key, text),
    undo: () => call("undo"),
    canUndo: () => call("canUndo"),
    write: async (sheets, { onProgress } = {}) => {
      const { written, shares } = await call("write", sheets.map(crossing));
      shares.forEach((share) => onProgress?.(share));
      return written;
    },
  };
}

/** A formula is more than its text, and only the text crosses over; what is filled down is spelled out. */
function crossing(sheet: Sheet): Sheet {
  return plain({ ...sheet, rows: laidOut(sheet), fills: [] }) as Sheet;
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  const { formula } = value as { readonly formula?: unknown };
  if (typeof formula === "string") return { formula };
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, plain(part)]));
}

type Given<Name extends keyof AdapterAlone> =
  Awaited<ReturnType<AdapterAlone[Name]>> extends Answer<infer T> ? T : never;

function givenBy<T>(answer: Answer<T>): T {
  if ("gives" in answer) return answer.gives;
  if ("fault" in answer) throw new WorkbookError(answer.fault, answer.detail);
  throw new Error(answer.bug);
}
