/** The tabs: one session each, begun when it is opened, resting while another is in front. */
import assert from "node:assert/strict";
import { rankingCraft } from "../../src/taskpane/session/ranking-craft";
import { writeRankings } from "../../src/app/ranking/write-rankings";
import type { LoadTab } from "../../src/taskpane/tabs/tab";
import { CHECK } from "../../src/taskpane/tabs/check/check-tab";
import { Tabs } from "../../src/taskpane/tabs/tabs";
import type { TabsSetting } from "../../src/taskpane/tabs/tabs";
import { openingOf } from "../../src/taskpane/browser/open-for-tabs";
import { LAND } from "../../src/taskpane/tabs/land/land-tab";
import { COVER, LEDGER, StagedWorkbook, TASKS } from "../support/staged-workbook";

const ranking: LoadTab = () =>
  Promise.resolve({
    craft: (language) => rankingCraft(() => Promise.resolve({ writeRankings }), language),
    View: () => null as never,
  });
const LOAD = { ranking, check: () => Promise.resolve(CHECK) } as TabsSetting["load"];
const tabsOver = (workbook: StagedWorkbook, load: Partial<TabsSetting["load"]> = {}) =>
  new Tabs({
    openFor: () => Promise.resolve(workbook),
    language: "zh",
    load: { ...LOAD, ...load },
  });
const kindOf = ({ now }: Tabs) =>
  now.kind === "ready" ? now.session.stage.now.state.kind : now.kind;

describe("the pane's tabs", () => {
  it("begin with the ranking, and follow in one tab at a time", async () => {
    const workbook = new StagedWorkbook({ 任务表: TASKS });
    const tabs = tabsOver(workbook);
    assert.equal(kindOf(tabs), "loading");
    await tabs.start();
    assert.deepEqual([tabs.now.name, kindOf(tabs), workbook.watchers], ["ranking", "found", 1]);
    await tabs.open("check");
    assert.deepEqual([tabs.now.name, workbook.watchers], ["check", 1]);
    tabs.stop();
    assert.equal(workbook.watchers, 0);
  });

  it("keep what they were about, and catch up with what has changed meanwhile", async () => {
    const workbook = new StagedWorkbook({ 任务表: TASKS, 另一张: TASKS });
    const tabs = tabsOver(workbook);
    await tabs.start();
    const first = tabs.now;
    await tabs.open("check");
    workbook.inFront = "另一张";
    await tabs.open("ranking");
    assert.equal(tabs.now, first);
    const { session } = first.kind === "ready" ? first : assert.fail();
    assert.equal(session.stage.studied().sheet, "另一张");
    tabs.stop();
  });

  it("say that a script did not come, and load it when they are asked again", async () => {
    let tries = 0;
    const check: LoadTab = () =>
      tries++ === 0 ? Promise.reject(new Error("Loading chunk failed")) : Promise.resolve(CHECK);
    const tabs = tabsOver(new StagedWorkbook({ 任务表: TASKS }), { check });
    await tabs.start();
    await tabs.open("check");
    const { now } = tabs;
    assert.match(now.kind === "failed" ? now.failure.details : "", /Loading chunk failed/);
    await tabs.open("check");
    assert.equal(tabs.now.kind, "ready");
    tabs.stop();
  });

  it("begin over a file each at a sheet of its own, and go back to it", async () => {
    const file = new StagedWorkbook({ 任务表: TASKS, 说明: COVER, 台账: LEDGER });
    const load: TabsSetting["load"] = { ...LOAD, land: () => Promise.resolve(LAND) };
    const tabs = new Tabs({ openFor: openingOf(file, "任务表"), language: "zh", load });
    const sheet = () =>
      tabs.now.kind === "ready" ? tabs.now.session.stage.studied().sheet : undefined;
    await tabs.start();
    await tabs.open("land");
    assert.deepEqual([sheet(), kindOf(tabs)], ["台账", "found"]);
    await tabs.open("ranking");
    assert.deepEqual([sheet(), kindOf(tabs)], ["任务表", "found"]);
    tabs.stop();
  });

  it("tell how many sheets they have looked through, until another tab is opened", async () => {
    const file = new StagedWorkbook({ 任务表: TASKS, 说明: COVER, 台账: LEDGER });
    const load: TabsSetting["load"] = { ...LOAD, land: () => Promise.resolve(LAND) };
    const tabs = new Tabs({ openFor: openingOf(file, "任务表"), language: "zh", load });
    await tabs.start();
    const read: number[] = [];
    tabs.subscribe(() => {
      if (tabs.now.kind !== "loading" || tabs.now.read === undefined) return;
      read.push(tabs.now.read);
      if (tabs.now.read === 2) void tabs.open("ranking");
    });
    await tabs.open("land");
    assert.deepEqual([read, tabs.now.name, kindOf(tabs)], [[1, 2], "ranking", "found"]);
    tabs.stop();
  });

  it("are not taken over by a script that comes late", async () => {
    let come: () => void = () => assert.fail();
    const check: LoadTab = () => new Promise((resolve) => (come = () => resolve(CHECK)));
    const workbook = new StagedWorkbook({ 任务表: TASKS });
    const tabs = tabsOver(workbook, { check });
    await tabs.start();
    const opening = tabs.open("check");
    await tabs.open("ranking");
    come();
    await opening;
    assert.deepEqual([tabs.now.name, workbook.watchers], ["ranking", 1]);
    tabs.stop();
  });
});
