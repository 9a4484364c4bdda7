/** What stands in the workbook on the page: every sheet with what its cells hold. */
import type { OpenedPage } from "./open-page";

export function pageState({ workbench }: OpenedPage): Promise<unknown> {
  return workbench.evaluate((it) =>
    it.sheets().map((name) => [name, it.formulas(name, "A1:BZ140"), it.values(name, "A1:BZ140")])
  );
}
