import { readdirSync } from "node:fs";
import { posix } from "node:path";

/** Every file in a folder and below it, as paths from where the tests run, in order. */
export function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      const path = posix.join(folder, entry.name);
      return entry.isDirectory() ? filesUnder(path) : [path];
    })
    .sort();
}
