/// <reference lib="dom" />
/** 打开 and 另存为: the clerk's own workbook in and out, by the browser's own means. */
import { byId, element } from "./element";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

export interface FileDoings {
  readonly open: (bytes: Uint8Array, name: string) => Promise<void>;
  readonly save: () => { readonly bytes: Uint8Array; readonly name: string };
}

export function wireFileButtons(
  { open, save }: FileDoings,
  failed: (error: unknown) => void
): void {
  const input = byId("file") as HTMLInputElement;
  byId("open").addEventListener("click", () => input.click());
  input.addEventListener("change", () => {
    const [file] = input.files ?? [];
    input.value = ""; // the same file may be chosen again
    if (file === undefined) return;
    file
      .arrayBuffer()
      .then((bytes) => open(new Uint8Array(bytes), file.name))
      .catch(failed);
  });
  byId("save").addEventListener("click", () => {
    try {
      const { bytes, name } = save();
      download(bytes, name);
    } catch (error) {
      failed(error);
    }
  });
}

function download(bytes: Uint8Array, name: string): void {
  const url = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: XLSX }));
  element("a", { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
