import { gridOf } from "../../src/spreadsheet/grid";
import { MemoryWorkbook } from "../../src/workbook/memory/memory-workbook";
import { behavesAsWorkbook } from "./contract";

behavesAsWorkbook("MemoryWorkbook", async (sheets) => new MemoryWorkbook(sheets.map(gridOf)));
