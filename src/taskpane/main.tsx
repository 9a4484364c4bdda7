/**
 * The pane, in Excel or in a plain browser. This is where its workbook is chosen; which of the two it
 * is, start/ has found out, and only in Excel has it loaded Office.js.
 */
import * as React from "react";
import { App } from "./App";
import { FilePane } from "./browser/FilePane";
import { draw } from "./draw";
import type { PageName } from "./session/pane-state";
import { Session } from "./session/session";
import { languageOf } from "./words/words-in";

const loadWriting = () =>
  import(/* webpackChunkName: "writing", webpackPrefetch: true */ "../app/write-rankings");

const loadChanges = () =>
  import(
    /* webpackChunkName: "office-changes", webpackPrefetch: true */ "../workbook/office/changes"
  ).then(({ changes }) => changes);

const FIRST_PAGES: readonly PageName[] = ["findings", "about"];

/** The ribbon's buttons open the pane at a page: taskpane.html?view=findings. */
function pageAsked(): PageName {
  const asked = /[?&]view=(\w+)/.exec(window.location.search)?.[1];
  return FIRST_PAGES.filter((page) => page === asked)[0] ?? "home";
}

async function inExcel(): Promise<void> {
  const language = languageOf(Office.context.displayLanguage);
  const { OfficeWorkbook } = await import(
    /* webpackChunkName: "office-workbook" */ "../workbook/office/office-workbook"
  );
  const session = new Session(new OfficeWorkbook(loadChanges), loadWriting, language, pageAsked());
  draw(<App door={{ session }} />, language);
  await session.start();
}

function inBrowser(): void {
  const language = languageOf(navigator.language);
  const open = async (bytes: Uint8Array) => {
    const { FileWorkbook } = await import(
      /* webpackChunkName: "file-workbook" */ "../workbook/file/file-workbook"
    );
    return FileWorkbook.open(bytes);
  };
  draw(<FilePane open={open} loadWriting={loadWriting} language={language} />, language);
}

if (window.scorecardHost === "excel") void inExcel();
else inBrowser();
