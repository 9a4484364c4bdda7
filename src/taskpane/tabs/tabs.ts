/**
 * 排名 | 完成情况 | 地价测算 | 核数: which of them is in front.
 *
 * Each is a session of its own over the same workbook, begun when it is first opened. Those behind rest,
 * and catch up when they come to the front again.
 */
import type { Language } from "../../app/messages/messages";
import type { Preparation } from "../../app/study";
import type { OpenWorkbook } from "../../workbook/port";
import type { Breathing } from "../session/breathing";
import { failureOf } from "../session/failure-of";
import type { Failure, PageName } from "../session/pane-state";
import { Session } from "../session/session";
import type { LoadTab, Tab, TabName } from "./tab";

export type TabState =
  /** `read`: sheets that were looked through so far for one to begin with. */
  | { readonly kind: "loading"; readonly name: TabName; readonly read?: number }
  | { readonly kind: "failed"; readonly name: TabName; readonly failure: Failure }
  | ReadyTab;

export interface ReadyTab {
  readonly kind: "ready";
  readonly name: TabName;
  readonly session: Session<unknown>;
  readonly View: Tab<unknown>["View"];
}

/** The workbook as one tab looks at it: beside Excel's sheets the same for all, over a file each at a sheet of its own. */
export type OpenFor = (
  name: TabName,
  prepare: Preparation<unknown>,
  looking: Breathing
) => Promise<OpenWorkbook>;

export interface TabsSetting {
  readonly openFor: OpenFor;
  readonly language: Language;
  readonly load: Readonly<Record<TabName, LoadTab>>;
  readonly first?: { readonly tab: TabName; readonly page?: PageName };
}

export class Tabs {
  private readonly begun: ReadyTab[] = [];
  private readonly listeners: (() => void)[] = [];
  private state: TabState;

  constructor(private readonly setting: TabsSetting) {
    this.state = { kind: "loading", name: setting.first?.tab ?? "ranking" };
  }

  get now(): TabState {
    return this.state;
  }

  get language(): Language {
    return this.setting.language;
  }

  subscribe(listener: () => void): () => void {
    this.listeners.push(listener);
    return () => void this.listeners.splice(this.listeners.indexOf(listener), 1);
  }

  start(): Promise<void> {
    return this.open(this.state.name, this.setting.first?.page);
  }

  async open(name: TabName, page?: PageName): Promise<void> {
    if (this.state.kind === "ready") this.state.session.rest();
    const known = this.begun.filter((tab) => tab.name === name)[0];
    if (known !== undefined) {
      this.put(known);
      return known.session.wake();
    }
    this.put({ kind: "loading", name });
    const tab = await this.begin(name, page).catch((error: unknown) => this.fail(name, error));
    if (tab === undefined || this.state.name !== name) return;
    this.put(tab);
    await tab.session.start();
    // Whoever has turned to another tab meanwhile is not to be followed in this one.
    if (this.state !== tab) tab.session.rest();
  }

  stop(): void {
    this.begun.forEach(({ session }) => session.stop());
  }

  private async begin(name: TabName, page: PageName | undefined): Promise<ReadyTab> {
    const { openFor, language, load } = this.setting;
    const tab = await load[name]();
    const craft = tab.craft(language);
    const workbook = await openFor(name, craft.prepare, this.lookingFor(name));
    const session = new Session(workbook, craft, language, page);
    const ready: ReadyTab = { kind: "ready", name, session, View: tab.View };
    this.begun.push(ready);
    return ready;
  }

  /** Nobody waits for a tab any longer once another is in front. */
  private lookingFor(name: TabName): Breathing {
    const isOver = () => this.state.kind !== "loading" || this.state.name !== name;
    const letThePagePaint = () => new Promise<void>((resolve) => setTimeout(resolve, 0));
    const onSheet = (read: number) => this.put({ kind: "loading", name, read });
    return { turn: { isOver, letThePagePaint }, onSheet };
  }

  private fail(name: TabName, error: unknown): undefined {
    const { state } = this;
    const isAwaited = state.kind === "loading" && state.name === name;
    if (isAwaited) this.put({ kind: "failed", name, failure: failureOf(error) });
    return undefined;
  }

  private put(state: TabState): void {
    this.state = state;
    this.listeners.slice().forEach((listener) => listener());
  }
}
