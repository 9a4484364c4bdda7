/**
 * What a ranking costs Excel: round trips and bytes from the ribbon's button to the ranking before the
 * eyes, for an office's table and for 20,000 rows; and how soon the pane says what it found.
 */
import { rankActiveSheet } from "../../src/app/ranking/rank-active-sheet";
import { taskGrid } from "../support/task-grid";
import { closePlayed, playedWorkbook } from "../workbook/played-workbook";
import { closeBrowser, openPage } from "../workbench-page/open-page";

const TABLES = [
  { says: "60 units × 12 indicators", grid: taskGrid(60) },
  { says: "20,000 units × 1 indicator", grid: taskGrid(20_000, 1) },
];
/** Milliseconds from Office.js ready to the table that was found. */
const GOAL = 500;

async function roundTrips(): Promise<void> {
  for (const { says, grid } of TABLES) {
    const { workbook, excel } = await playedWorkbook([grid], { calculates: false });
    excel.counters.reset();
    await rankActiveSheet(workbook, "zh");
    const { syncs, requestBytes, responseBytes, batches } = excel.counters.stats();
    const largest = Math.max(...batches.map((it) => Math.max(it.requestBytes, it.responseBytes)));
    console.log(JSON.stringify({ bench: says, syncs, requestBytes, responseBytes, largest }));
    closePlayed();
  }
}

/** When the pane's script was asked for, which is when Office.js is ready, and when it had found a table. */
function noteTimes(): void {
  const times = window as unknown as { ready?: number; found?: number };
  new MutationObserver(() => {
    const isAsked = document.querySelector('head script[src="pane.js"]') !== null;
    if (isAsked) times.ready ??= performance.now();
    if (document.querySelector(".found") !== null) times.found ??= performance.now();
  }).observe(document, { childList: true, subtree: true });
}

async function untilFound(): Promise<void> {
  const opened = await openPage("", noteTimes);
  await opened.pane.locator(".found").waitFor();
  const frame = opened.page.frames().find((it) => it.url().includes("taskpane.html"));
  const ms = await frame?.evaluate(() => {
    const { ready = NaN, found = NaN } = window as unknown as { ready?: number; found?: number };
    return Math.round(found - ready);
  });
  console.log(JSON.stringify({ bench: "Office.js ready → 已识别", ms, goal: GOAL }));
  await opened.close();
  await closeBrowser();
}

void roundTrips().then(untilFound);
