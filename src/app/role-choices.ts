/**
 * The roles that the pane offers for a column, by the kind of table that has such columns; those of the table
 * at hand come first. A part of a cost is offered under its name: 征地补偿, as `cost:征地补偿`.
 */
import type { RoleTold } from "../reader/sheets/overrides";
import type { Role, TableKind } from "../reader/table";
import type { Language } from "./messages/messages";
import { roleName } from "./roles";
import type { ColumnView } from "./table-view";

export interface RoleChoice {
  /** How a terminal writes it too: price, cost:征地补偿. */
  readonly key: string;
  readonly name: string;
  readonly told: RoleTold;
}

export interface RoleGroup {
  readonly name: string;
  readonly choices: readonly RoleChoice[];
}

type Sort = "task" | "land" | "project" | "any";

const OFFERED: Readonly<Record<Sort, readonly Role[]>> = {
  task: [
    "target",
    "actual",
    "indicator",
    "weight",
    "monthActual",
    "periodSubtotal",
    "reported",
    "certified",
    "reduction",
    "ofWhich",
    "rate",
    "lastYear",
    "score",
    "rank",
  ],
  land: [
    "parcel",
    "parcelNo",
    "firm",
    "area",
    "landState",
    "saleableShare",
    "costPerMu",
    "costComponent",
    "price",
    "priceLow",
    "priceHigh",
    "totalPrice",
    "subsidy",
    "landGrade",
    "dealDate",
    "startDate",
    "finishDate",
    "stage",
    "investment",
    "taxPerMu",
    "basis",
  ],
  project: [
    "project",
    "projectNo",
    "investor",
    "firm",
    "team",
    "stage",
    "amount",
    "arrived",
    "currency",
    "fxRate",
    "leader",
    "signDate",
    "startDate",
    "finishDate",
    "date",
  ],
  any: ["unit", "group", "index", "remark"],
};

/** In the order in which land is made ready to be sold. */
const COMPONENTS: readonly (readonly [zh: string, en: string])[] = [
  ["征地补偿", "land taken"],
  ["青苗补偿", "crops"],
  ["拆迁补偿", "demolition"],
  ["报批税费", "approval taxes and fees"],
  ["耕地占用税", "farmland tax"],
  ["耕地开垦费", "reclamation"],
  ["社保", "social security"],
  ["七通一平", "infrastructure"],
  ["财务成本", "finance"],
];

const NAMES: Readonly<Record<Sort, readonly [zh: string, en: string]>> = {
  task: ["任务表", "Task tables"],
  land: ["供地台账", "Land ledgers"],
  project: ["项目台账", "Project ledgers"],
  any: ["各种表都有的", "Any table"],
};

const FIRST: Readonly<Record<TableKind, Sort>> = {
  task: "task",
  "long-task": "task",
  land: "land",
  ledger: "project",
  params: "task",
  other: "task",
};
const SORTS: readonly Sort[] = ["task", "land", "project"];

export function roleChoices(kind: TableKind, language: Language): readonly RoleGroup[] {
  const first = FIRST[kind];
  const sorts = [first, "any", ...SORTS.filter((sort) => sort !== first)] as const;
  return sorts.map((sort, i) => {
    // 开工日期 is of ledgers of both sorts: each role is offered once, where it first comes.
    const before = sorts.slice(0, i).flatMap((other) => OFFERED[other]);
    const own = OFFERED[sort].filter((role) => !before.includes(role));
    const name = NAMES[sort][language === "zh" ? 0 : 1];
    return { name, choices: own.flatMap((role) => choicesOf(role, language)) };
  });
}

function choicesOf(role: Role, language: Language): readonly RoleChoice[] {
  const plain: RoleChoice = { key: role, name: roleName(role, language), told: { role } };
  if (role !== "costComponent") return [plain];
  const parts = COMPONENTS.map(([component, english]) => ({
    key: componentKey(component),
    name: componentName(language === "zh" ? component : english, language),
    told: { role, component },
  }));
  return [...parts, { ...plain, name: OTHER_PART[language] }];
}

const OTHER_PART = { zh: "成本：其他，用表头名称", en: "Cost: another part, as its header says" };

/** What the column is at present, as a choice: a name of its own is offered beside the usual ones. */
export function choiceOf(
  { role, component }: Pick<ColumnView, "role" | "component">,
  language: Language
): RoleChoice | undefined {
  if (role === null) return undefined;
  if (component === undefined || component === "") {
    return { key: role, name: roleName(role, language), told: { role } };
  }
  const name = componentName(component, language);
  return { key: componentKey(component), name, told: { role, component } };
}

function componentKey(component: string): string {
  return `cost:${component}`;
}

function componentName(component: string, language: Language): string {
  return language === "zh" ? `成本：${component}` : `Cost: ${component}`;
}
