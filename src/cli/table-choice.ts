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
    roles: roles.map(({ column, role }) => {
      if (!isRole(role)) throw new UsageError("bad-role", `${columnName(column)}=${role}`);
      return { column, role };
    }),
  };
}
