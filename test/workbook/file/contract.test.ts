import { FileWorkbook } from "../../../src/workbook/file/file-workbook";
import { packageOfGrids } from "../../support/package-of-grids";
import { joinBytes } from "../../support/make-package";
import { behavesAsWorkbook } from "../contract";

behavesAsWorkbook("FileWorkbook", (sheets) => FileWorkbook.open(packageOfGrids(sheets)));

behavesAsWorkbook("FileWorkbook saved and opened again", async (sheets) => {
  const workbook = await FileWorkbook.open(packageOfGrids(sheets));
  return FileWorkbook.open(joinBytes(workbook.save()));
});
