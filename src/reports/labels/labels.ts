/** Every word that stands on a result sheet; labels-zh.ts and labels-en.ts say them. */
import type { ItemNumber, WrittenConventions } from "../../domain/scoring/written-scheme";
import type { CHOICES } from "../scheme/scheme-labels";

export interface Labels {
  /** What stands where a figure cannot. The three differ, or formulas could not tell them apart. */
  readonly none: string;
  readonly notReported: string;
  readonly changed: string;
  readonly first: string;
  readonly last: string;
  readonly contested: string;
  readonly board: BoardLabels;
  readonly notes: NoteLabels;
  readonly parameters: ParameterLabels;
  readonly working: WorkingLabels;
  readonly cleaned: CleanedLabels;
  readonly scheme: SchemeLabels;
}

/** Of an office's own scheme; `choices` are the words that stand on its sheet. */
export interface SchemeLabels {
  readonly heading: string;
  readonly item: string;
  readonly shape: string;
  readonly same: string;
  readonly changed: string;
  readonly numbers: Readonly<Record<ItemNumber, string>>;
  readonly conventions: Readonly<Record<keyof WrittenConventions, string>>;
  readonly choices: typeof CHOICES;
  readonly inner: string;
  readonly changedRules: string;
  readonly namesThen: string;
  readonly namesNow: string;
  readonly warning: string;
  readonly vetoed: string;
  readonly basis: string;
  readonly bonus: string;
  readonly deduction: string;
  readonly note: Sentence;
  /** Of items that are made of others, whose points no column of the 榜单 has. */
  readonly wholes: Sentence;
}

/** Text with holes, cut at the holes: ["截至", "年", "月", "日"] takes three figures. */
export type Sentence = readonly string[];

export interface BoardLabels {
  readonly asOf: Sentence;
  readonly timeProgress: string;
  readonly unitLine: string;
  readonly unitsInHeader: string;
  readonly sourceChanged: string;
  readonly rank: string;
  readonly unit: string;
  readonly target: string;
  readonly actual: string;
  readonly rate: string;
  readonly score: string;
  readonly lead: string;
  readonly remark: string;
  readonly subtotal: string;
  readonly total: string;
  /** Of an indicator's band: the name, its unit and its full marks. */
  readonly band: { readonly open: string; readonly comma: string; readonly close: string };
  readonly numerals: readonly string[];
  readonly numeralMark: string;
  readonly unitsInGroup: Sentence;
  readonly signature: string;
  readonly chart: string;
  readonly footer: string;
}

export interface NoteLabels {
  readonly heading: string;
  readonly score: Sentence;
  readonly lead: string;
  readonly rank113: string;
  readonly rank112: string;
  readonly marks: Sentence;
  readonly absent: string;
  readonly source: Sentence;
  readonly allPlain: string;
  readonly someCleaned: Sentence;
}

export interface ParameterLabels {
  readonly heading: string;
  readonly checks: string;
  readonly asOf: string;
  readonly timeProgress: string;
  readonly campaignStart: string;
  readonly campaignEnd: string;
  readonly cap: string;
  readonly ties: string;
  readonly ties113: string;
  readonly ties112: string;
  readonly bottom: string;
  readonly rowsRead: string;
  readonly rowsNow: string;
  readonly changedFigures: string;
  readonly changedCells: string;
  readonly changedText: string;
  readonly byMonth: string;
  readonly byDay: string;
  readonly byCampaign: string;
  readonly byPlan: string;
  readonly wrongDate: string;
  readonly wrongShare: string;
  readonly wrongCap: string;
  readonly wrongTies: string;
  readonly wrongBottom: string;
}

export interface WorkingLabels {
  readonly heading: string;
  readonly fullMarks: string;
  readonly line: string;
  readonly unit: string;
  readonly target: string;
  readonly actual: string;
  readonly rate: string;
  readonly points: string;
  readonly present: string;
  readonly score: string;
  readonly distinct: string;
  readonly rank: string;
  readonly key: string;
  readonly lead: string;
  readonly mark: string;
  readonly ownRemark: string;
  readonly remark: string;
  readonly notReportedCount: string;
  readonly noTask: string;
  readonly and: string;
}

export interface CleanedLabels {
  readonly heading: string;
  readonly source: string;
  readonly unit: string;
  readonly what: string;
  readonly asRead: string;
  readonly taken: string;
  readonly how: string;
  readonly now: string;
  readonly state: string;
  readonly unitName: string;
  readonly fullMarks: string;
  readonly unchanged: string;
  readonly nowNumber: string;
  readonly nowOther: string;
  readonly approx: string;
  readonly fullWidth: string;
  readonly textNumber: string;
  readonly withText: string;
  readonly spaces: string;
  readonly missing: string;
  readonly error: string;
  readonly unreadable: string;
}
