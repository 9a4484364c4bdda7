/** Every word of the pane's own. What is found in a workbook is said by app, in the same language. */
import type { Doing } from "../session/pane-state";
import type { Severity } from "../severity";
import type { TabName } from "../tabs/tab";

export interface Words {
  readonly name: string;
  readonly tagline: string;
  readonly back: string;
  readonly cancel: string;
  readonly tabs: Readonly<Record<TabName, string>>;
  readonly doing: Readonly<Record<Doing, string>>;
  readonly home: HomeWords;
  readonly tables: TablesWords;
  readonly columns: ColumnsWords;
  readonly findings: FindingsWords;
  readonly preview: PreviewWords;
  readonly options: OptionsWords;
  readonly done: DoneWords;
  readonly failed: FailedWords;
  readonly file: FileWords;
  readonly about: AboutWords;
}

export interface HomeWords {
  readonly found: string;
  readonly nothing: string;
  readonly nothingHint: string;
  /** To the tab that can make something of the table. */
  readonly elsewhere: (tab: string) => string;
  readonly place: (sheet: string, range: string) => string;
  readonly units: string;
  readonly indicators: string;
  readonly asOf: string;
  readonly unknownDate: string;
  readonly timeProgress: (percent: string) => string;
  readonly rank: string;
  readonly preview: string;
  readonly otherTable: string;
  readonly useSelection: string;
  readonly findings: string;
  readonly noFindings: string;
  readonly severity: Readonly<Record<Severity, (n: number) => string>>;
  readonly columns: string;
  readonly columnsCount: (n: number) => string;
  readonly corrected: string;
  readonly options: string;
  readonly scheme: string;
  readonly noScheme: string;
  readonly schemeItems: (n: number) => string;
  readonly schemeMisfit: string;
  readonly misfitHint: string;
  readonly takenBack: string;
  readonly nothingToTakeBack: string;
  readonly exported: (sheet: string) => string;
  readonly undoLast: string;
}

export interface TablesWords {
  readonly title: string;
  readonly hint: string;
  readonly none: string;
  readonly notFit: string;
  readonly chosen: string;
}

export interface ColumnsWords {
  readonly title: string;
  readonly hint: string;
  readonly headerRows: string;
  readonly bodyRows: string;
  readonly from: string;
  readonly to: string;
  readonly apply: string;
  readonly asFound: string;
  readonly column: (letters: string) => string;
  readonly role: (letters: string) => string;
  readonly noRole: string;
  readonly noHeader: string;
  readonly unit: string;
  readonly indicator: string;
  readonly wrongRows: string;
}

export interface FindingsWords {
  readonly title: string;
  readonly none: string;
  readonly goTo: (place: string) => string;
  readonly exportSheet: string;
  readonly severity: Readonly<Record<Severity, string>>;
}

export interface PreviewWords {
  readonly title: string;
  readonly hint: string;
  readonly order: string;
  readonly byRank: string;
  readonly bySource: string;
  readonly group: string;
  readonly allGroups: string;
  readonly figure: string;
  readonly total: string;
  readonly rank: string;
  readonly unit: string;
  readonly score: string;
  readonly lead: string;
  readonly rate: string;
  readonly bottom: string;
  readonly contested: string;
  readonly pointsOf: (item: string) => string;
  readonly vetoed: (veto: string) => string;
}

export interface OptionsWords {
  readonly title: string;
  readonly basis: string;
  readonly byCertified: string;
  readonly byReported: string;
  readonly variant: string;
  readonly firstVariant: string;
  readonly asOf: string;
  readonly asOfHint: string;
  readonly wrongDate: string;
  readonly period: string;
  readonly automatic: string;
  readonly year: string;
  readonly campaign: string;
  readonly start: string;
  readonly end: string;
  readonly wrongOrder: string;
  readonly ties: string;
  readonly ties113: string;
  readonly ties112: string;
  readonly cap: string;
  readonly capHint: string;
  readonly wrongCap: string;
  readonly bottom: string;
  readonly bottomHint: string;
  readonly wrongBottom: string;
  readonly colours: string;
  readonly redIsBad: string;
  readonly redIsGood: string;
  readonly percent: string;
  readonly percentRatio: string;
  readonly percentMet: string;
  readonly subsidy: string;
  readonly subsidyHint: string;
  readonly wrongSubsidy: string;
  readonly save: string;
  readonly remembered: string;
}

export interface DoneWords {
  readonly title: string;
  readonly written: (sheet: string) => string;
  readonly live: string;
  readonly open: string;
  readonly download: string;
  readonly undo: string;
  readonly again: string;
  readonly unhurt: string;
}

export interface FailedWords {
  readonly notLoaded: string;
  readonly title: string;
  readonly retry: string;
  readonly copy: string;
  readonly copied: string;
  readonly details: string;
  readonly cancelled: string;
}

export interface FileWords {
  readonly title: string;
  readonly drop: string;
  readonly choose: string;
  readonly stays: string;
  readonly looked: (sheets: number) => string;
  readonly other: string;
  readonly suffix: string;
}

export interface AboutWords {
  readonly title: string;
  readonly what: string;
  readonly steps: readonly string[];
  readonly promises: readonly string[];
  readonly version: (version: string) => string;
}
