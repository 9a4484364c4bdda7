/** Excel's adapter over the played Excel: the contract that every adapter keeps. */
import { OfficeWorkbook } from "../../src/workbook/office/office-workbook";
import { behavesAsWorkbook } from "./contract";
import { playedWorkbook } from "./played-workbook";

const HOSTS = [{ says: "Excel 2021 (ExcelApi 1.14)", version: "1.14" }];

for (const { says, version } of HOSTS) {
  behavesAsWorkbook(`OfficeWorkbook in ${says}`, async (sheets) => {
    const { office } = await playedWorkbook(sheets, { version });
    return new OfficeWorkbook(office);
  });
}
