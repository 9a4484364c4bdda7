/**
 * The pane, in Excel or in a plain browser. This is where its workbook is chosen; which of the two it
 * is, start/ has found out, and only in Excel has it loaded Office.js. What one of them alone needs, and
 * each language, is a script of its own.
 */
import * as React from "react";
import { App } from "./App";
import { draw } from "./draw";
import { showNotLoaded } from "./start/not-loaded";
import { firstView } from "./tabs/first-view";
import { LOAD } from "./tabs/load";
import { Tabs } from "./tabs/tabs";
import { speak } from "./words/speak";

const LANGUAGES = {
  zh: () =>
    import(/* webpackChunkName: "chinese" */ "./words/chinese").then(
      ({ learnChinese }) => learnChinese
    ),
  en: () =>
    import(/* webpackChunkName: "english" */ "./words/english").then(
      ({ learnEnglish }) => learnEnglish
    ),
};

async function inExcel(): Promise<void> {
  const [language, { OfficeWorkbook }] = await Promise.all([
    speak(Office.context.displayLanguage, LANGUAGES),
    import(/* webpackChunkName: "office-workbook" */ "../workbook/office/office-workbook"),
  ]);
  const first = firstView(window.location.search);
  const workbook = new OfficeWorkbook();
  const openFor = () => Promise.resolve(workbook);
  const tabs = new Tabs({ openFor, language, load: LOAD, first });
  draw(<App door={{ tabs }} />, language);
  await tabs.start();
}

async function inBrowser(): Promise<void> {
  const [language, { FilePane }] = await Promise.all([
    speak(navigator.language, LANGUAGES),
    import(/* webpackChunkName: "file-pane" */ "./browser/FilePane"),
  ]);
  const open = async (bytes: Uint8Array) => {
    const { FileWorkbook } = await import(
      /* webpackChunkName: "file-workbook" */ "../workbook/file/file-workbook"
    );
    return FileWorkbook.open(bytes);
  };
  draw(<FilePane open={open} load={LOAD} language={language} />, language);
}

(window.scorecardHost === "excel" ? inExcel() : inBrowser()).catch(showNotLoaded);
