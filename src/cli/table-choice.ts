/** The reading options that were typed, as the use cases take them. */
import { defined } from "../app/defined";
import type { TableChoice } from "../app/read-tables";
import { isRole } from "../app/roles";
import { UsageError } from "./usage-error";
import type { ReadArguments } from "./read-arguments";
import { columnName } from "../spreadsheet/address";

export function tableChoice({ sheet, table, headerRows, roles }: ReadArguments): TableChoice {
  return {
    ...defined({ sheet: sheet ?? table?.sheet, table, headerRows }),
    roles: roles.map(({ column, role }) => roleTold(column, role)),
  };
}

/** target, or cost:征地补偿 for a part of the cost of land. */
function roleTold(column: number, word: string): NonNullable<TableChoice["roles"]>[number] {
  if (isRole(word)) return { column, role: word };
  const component = /^cost[:：]\s*(.+)$/.exec(word)?.[1];
  if (component === undefined) throw new UsageError("bad-role", `${columnName(column)}=${word}`);
  return { column, role: "costComponent", component };
}
