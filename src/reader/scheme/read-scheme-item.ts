/** One item of a 考核办法: its row, and what its 评分标准 says where the row has no 计分规则. */
import { ITEM_NUMBERS } from "../../domain/scoring/written-scheme";
import type {
  ItemNumber,
  RuleName,
  WrittenItem,
  WrittenTier,
} from "../../domain/scoring/written-scheme";
import type { Nature } from "../../domain/scoring/scheme";
import { cleanName } from "../words/fold";
import { marksInName } from "./item-table";
import { proseRule } from "./scheme-prose";
import type { ProseRule } from "./scheme-prose";
import type { RowReader } from "./scheme-row";
import type { ItemCells, TierCells } from "./scheme-sheet";
import { keyOf } from "./scheme-tables";
import { NATURES, REVERSED, RULES, SOURCES } from "./scheme-words";
import type { ItemField } from "./scheme-words";

type Row = RowReader<ItemField>;

export interface ItemRead {
  readonly item: WrittenItem;
  readonly cells: ItemCells;
  /** 分档 that stand in its prose, and in no cells of their own. */
  readonly tiers: readonly { readonly tier: WrittenTier; readonly cells: TierCells }[];
}

/** `heading` is what stands above it: 加分项, 扣分项. */
export function readItem(row: Row, heading: Nature | undefined): ItemRead {
  const { name, marks } = namedItem(row);
  const nature = row.choice("nature", NATURES, "unknown-nature") ?? heading ?? "marks";
  const { rule, said } = ruleOf(row, nature, name);
  const item: WrittenItem = {
    name,
    nature,
    rule,
    ...numbersOf(row, said),
    ...(marks === undefined ? {} : { fullMarks: marks }),
    ...sourcing(row),
    ...row.named("parent"),
    ...row.named("higherBand"),
    ...row.named("note"),
  };
  const tiers = (said?.tiers ?? []).map((tier) => ({
    tier: { item: name, ...tier },
    cells: { numbers: {}, shape: [] },
  }));
  return { item, cells: cellsOf(row, item), tiers };
}

/** Its 分值 may stand behind the name, where there is no column for it. */
function namedItem(row: Row): { readonly name: string; readonly marks?: number } {
  const inName = row.has("fullMarks") ? undefined : marksInName(row.text("name"));
  if (inName === undefined) return { name: row.name("name") };
  return { name: cleanName(inName.name), marks: inName.marks };
}

function numbersOf(row: Row, said: SaidRule | undefined): SaidRule["numbers"] {
  const numbers: { [field in ItemNumber]?: number } = {};
  for (const field of ITEM_NUMBERS) {
    const value = row.number(field) ?? said?.numbers[field];
    if (value !== undefined) numbers[field] = value;
  }
  return numbers;
}

function cellsOf(row: Row, { target }: WrittenItem): ItemCells {
  const names = ["name", "nature", "rule", "direction", "source", "parent", "higherBand"] as const;
  const texts = typeof target === "string" ? [...names, "target" as const] : names;
  // What prose says stands in no cell of its own: a new text asks for a new sheet.
  const shape = row.shape([...texts, "prose"]);
  return { row: row.row, numbers: row.followed([...ITEM_NUMBERS, "target"]), shape };
}

/** Its 计分规则, or its 评分标准, or the completion rate up to full marks; the last two are for people to confirm. */
function ruleOf(row: Row, nature: Nature, item: string): RuleRead {
  const chosen = keyOf(row.text("rule"), RULES);
  // Without a column for it, no item goes beyond its 分值.
  const upToFull = chosen === "proportional" && !row.has("cap") ? { said: UP_TO_FULL } : {};
  if (chosen !== undefined) return { rule: chosen, ...upToFull };
  const inRule = proseRule(row.text("rule"), nature);
  if (inRule !== undefined && isUnderstood(inRule)) return saidIn("rule", inRule, row, item);
  row.choice("rule", RULES, "unknown-rule");
  const said = proseRule(row.text("prose"), nature);
  if (said !== undefined) return saidIn("prose", said, row, item);
  if (row.text("rule") === "") row.say("name", "scheme-no-rule", "confirm", { item });
  // A cap column that is left blank says that there is none.
  return row.has("cap") ? { rule: "proportional" } : { rule: "proportional", said: UP_TO_FULL };
}

interface RuleRead {
  readonly rule: RuleName;
  readonly said?: SaidRule;
}

function saidIn(field: "rule" | "prose", said: ProseRule, row: Row, item: string): RuleRead {
  const [text = ""] = RULES[said.rule].split(" ");
  row.say(field, "scheme-prose-read", "confirm", { item, text });
  if (said.rest !== "") row.say(field, "scheme-prose-rest", "warning", { item, text: said.rest });
  return { rule: said.rule, said };
}

/** A rule that is no rule of ours may be a sentence: 计分办法：每低于1个百分点扣0.5分. */
function isUnderstood({ rule, rest, text }: ProseRule): boolean {
  return rule !== "proportional" || rest !== text;
}

type SaidRule = Pick<ProseRule, "numbers" | "tiers">;

const UP_TO_FULL: SaidRule = { numbers: { cap: 1 }, tiers: [] };

function sourcing(row: Row): Pick<WrittenItem, "reversed" | "source" | "target"> {
  const source = keyOf(row.text("source"), SOURCES);
  const target = row.numberOrText("target");
  return {
    ...(keyOf(row.text("direction"), { yes: REVERSED }) === undefined ? {} : { reversed: true }),
    ...(source === undefined ? {} : { source }),
    ...(target === undefined ? {} : { target }),
  };
}
