/** Excel's adapter over the played Excel: the contract that every adapter keeps. */
import { behavesAsWorkbook } from "./contract";
import { closePlayed, playedWorkbook } from "./played-workbook";

behavesAsWorkbook("OfficeWorkbook", async (sheets) => (await playedWorkbook(sheets)).workbook);

after(closePlayed);
