/**
 * 排名 | 完成情况 | 地价测算 | 核数: which of them is in front.
 *
 * Each is a session of its own over the same workbook, begun when it is first opened. Those behind rest,
 * and catch up when they come to the front again.
 */
import type { Language } from "../../app/messages/messages";
import type { OpenWorkbook } from "../../workbook/port";
import { failureOf } from "../session/failure-of";
import type { Failure, PageName } from "../session/pane-state";
import { Session } from "../session/session";
import type { LoadTab, Tab, TabName } from "./tab";

export type TabState =
  | { readonly kind: "loading"; readonly name: TabName }
  | { readonly kind: "failed"; readonly name: TabName; readonly failure: Failure }
  | ReadyTab;

export interface ReadyTab {
  readonly kind: "ready";
  readonly name: TabName;
  readonly session: Session<unknown>;
  readonly View: Tab<unknown>["View"];
}

export interface TabsSetting {
  readonly workbook: OpenWorkbook;
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
    const { workbook, language, load } = this.setting;
    const { craft, View } = await load[name]();
    const session = new Session(workbook, craft(language), language, page);
    const tab: ReadyTab = { kind: "ready", name, session, View };
    this.begun.push(tab);
    return tab;
  }

  private fail(name: TabName, error: unknown): undefined {
    if (this.state.name === name) this.put({ kind: "failed", name, failure: failureOf(error) });
    return undefined;
  }

  private put(state: TabState): void {
    this.state = state;
    this.listeners.slice().forEach((listener) => listener());
  }
}
