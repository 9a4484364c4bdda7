/** A chosen or dropped file as bytes. */
import { WorkbookError } from "../../workbook/port";

export function readFile(file: File): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(new Uint8Array(reader.result as ArrayBuffer));
    reader.onerror = () => reject(new WorkbookError("not-found", file.name, reader.error));
    reader.readAsArrayBuffer(file);
  });
}
