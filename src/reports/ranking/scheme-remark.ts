/** What the 底稿 says of a line by an office's own scheme: lead, who was given no task, vetoes. */
import { cell } from "../../spreadsheet/address";
import type { Block } from "../../spreadsheet/address";
import { fixed, formula, joined } from "../../spreadsheet/formula";
import type { Formula } from "../../spreadsheet/formula";
import { weightCells } from "./full-marks";
import type { RankingPlan } from "./ranking-plan";
import { vetoText } from "./scheme-lines";
import { topMarks } from "./scheme-score";

/** Full marks of items and of figures differ here: those of the rates that were asked for count. */
export function schemeLeadFormula({ layout, labels }: RankingPlan, row: number): Formula {
  const elapsed = fixed(layout.parameters.timeProgress);
  const rates = rateRange(layout, row);
  const weights = fixed(weightCells(layout));
  const asked = formula`SUMIFS(${weights},${rates},${`<>${labels.none}`})`;
  const lead = formula`(SUMPRODUCT(${weights},${rates})/${asked}-${elapsed})*100`;
  const known = formula`COUNT(${cell(row, layout.working.score)},${elapsed})=2`;
  return formula`IFERROR(IF(${known},${lead},${labels.none}),${labels.none})`;
}

/** Nothing that counts was asked of the unit. */
export function noTaskFormula(plan: RankingPlan, row: number, indicators: number): Formula {
  const { layout, labels, input, changed } = plan;
  const { scheme: columns } = layout;
  if (columns === undefined || input.scheme === undefined)
    return formula`COUNTIF(${rateRange(layout, row)},${labels.none})=${indicators}`;
  const points = topMarks(columns, input.scheme, row);
  if (points === undefined) return formula`TRUE`;
  return formula`AND(COUNT(${points})=0,COUNTIF(${points},${changed})=0)`;
}

/** Each veto that strikes, and what parts it from the next; begins and ends as a piece of a longer text. */
export function vetoRemark(plan: RankingPlan, row: number, last: Formula): Formula {
  const columns = plan.layout.scheme?.vetoes ?? [];
  const vetoes = plan.input.scheme?.vetoes ?? [];
  return vetoes.reduceRight(
    (rest, { name }, v) => {
      const at = cell(row, columns[v] ?? -1);
      const part = partedFromVetoes(plan, row, last, v + 1);
      return formula`IF(${at}="","",${vetoText(name, plan.input.language)}&${part})&${rest}`;
    },
    formula``
  );
}

/** What parts a piece of text from the vetoes that strike, from one of them on; from what comes `last` where none does. */
export function partedFromVetoes(
  { layout, labels }: RankingPlan,
  row: number,
  last: Formula,
  from = 0
): Formula {
  const struck = (layout.scheme?.vetoes ?? [])
    .slice(from)
    .map((column) => formula`${cell(row, column)}<>""`);
  if (struck.length === 0) return last;
  return formula`IF(OR(${joined(struck, ",")}),${labels.working.and},${last})`;
}

function rateRange({ working }: RankingPlan["layout"], row: number): Block {
  const columns = working.items.map(({ rate }) => rate);
  return { top: row, bottom: row, left: Math.min(...columns), right: Math.max(...columns) };
}
