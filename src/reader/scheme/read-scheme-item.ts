/** One item of a 考核办法: its row, and what its 评分标准 says where the row has no 计分规则. */
import { ITEM_NUMBERS } from "../../domain/scoring/written-scheme";
import type {
  ItemNumber,
  RuleName,
  WrittenItem,
  WrittenTier,
} from "../../domain/scoring/written-scheme";
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

export function readItem(row: Row): ItemRead {
  const { rule, said } = ruleOf(row);
  const numbers: { [field in ItemNumber]?: number } = {};
  for (const field of ITEM_NUMBERS) {
    const value = row.number(field) ?? said?.numbers[field];
    if (value !== undefined) numbers[field] = value;
  }
  const item: WrittenItem = {
    name: row.name("name"),
    nature: row.choice("nature", NATURES, "unknown-nature") ?? "marks",
    rule,
    ...numbers,
    ...sourcing(row),
    ...row.named("parent"),
    ...row.named("higherBand"),
    ...row.named("note"),
  };
  const tiers = (said?.tiers ?? []).map((tier) => ({
    tier: { item: item.name, ...tier },
    cells: { numbers: {}, shape: [] },
  }));
  return { item, cells: cellsOf(row, item), tiers };
}

function cellsOf(row: Row, { target }: WrittenItem): ItemCells {
  const names = ["name", "nature", "rule", "direction", "source", "parent", "higherBand"] as const;
  const texts = typeof target === "string" ? [...names, "target" as const] : names;
  // What prose says stands in no cell of its own: a new text asks for a new sheet.
  const shape = row.shape([...texts, "prose"]);
  return { row: row.row, numbers: row.followed([...ITEM_NUMBERS, "target"]), shape };
}

/** Its 计分规则, or its 评分标准, or the completion rate up to full marks; the last two are for people to confirm. */
function ruleOf(row: Row): { readonly rule: RuleName; readonly said?: SaidRule } {
  const chosen = row.choice("rule", RULES, "unknown-rule");
  if (chosen !== undefined) return { rule: chosen };
  const said = proseRule(row.text("prose"));
  const item = row.name("name");
  if (said !== undefined) {
    const [text = ""] = RULES[said.rule].split(" ");
    row.say("prose", "scheme-prose-read", "confirm", { item, text });
    if (said.rest !== "")
      row.say("prose", "scheme-prose-rest", "warning", { item, text: said.rest });
    return { rule: said.rule, said };
  }
  if (row.text("rule") === "") row.say("name", "scheme-no-rule", "confirm", { item });
  // A cap column that is left blank says that there is none.
  return row.has("cap") ? { rule: "proportional" } : { rule: "proportional", said: UP_TO_FULL };
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
