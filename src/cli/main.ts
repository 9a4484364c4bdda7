/** The command line's door: the only place that knows it works on files. */
import { mkdirSync } from "node:fs";
import { readFile, realpath, stat } from "node:fs/promises";
import { join, parse } from "node:path";
import { teachLand } from "../app/messages/land-messages";
import { teach } from "../app/messages/messages";
import { ENGLISH } from "../app/messages/messages-en";
import { CHINESE } from "../app/messages/messages-zh";
import type { World } from "./book";
import { languageOf } from "./language";
import { run } from "./run";

/** The repository's root, from src/cli as from dist/cli. */
const ROOT = join(__dirname, "..", "..");

/** Loaded with the first workbook: --help needs none. */
async function fileHost() {
  const [host, packer, unpacker, disk] = await Promise.all([
    import("../workbook/file/file-workbook"),
    import("../workbook/file/zip/node-packer"),
    import("../workbook/file/zip/node-unpacker"),
    import("../workbook/file/save-file"),
  ]);
  return { ...host, ...packer, ...unpacker, ...disk };
}

const world: World = {
  async open(path, { force }) {
    const { FileWorkbook, nodePacker, nodeUnpacker, readFailure, saveFile } = await fileHost();
    const bytes = await readFile(path).catch((error: unknown) => {
      throw readFailure(path, error);
    });
    const workbook = await FileWorkbook.open(bytes, {
      force: force ?? false,
      unpacker: nodeUnpacker,
      packer: nodePacker,
    });
    return {
      workbook,
      save: (out, { keepOld }) => saveFile(out, workbook.save(), { keepOld }),
    };
  },
  async readText(path) {
    const { readFailure } = await import("../workbook/file/save-file");
    const text = await readFile(path, "utf8").catch((error: unknown) => {
      throw readFailure(path, error);
    });
    return text.replace(/^\ufeff/, "");
  },
  async size(path) {
    return stat(path).then(
      ({ size }) => size,
      () => 0
    );
  },
  async same(a, b) {
    const [first, second] = await Promise.all(
      [a, b].map((path) => realpath(path).catch(() => path))
    );
    return first === second;
  },
  sample: join(ROOT, "assets", "samples", "百日会战统计表.xlsx"),
  demoOut(book) {
    const folder = join(ROOT, "dist", "demo");
    mkdirSync(folder, { recursive: true });
    const { name, ext } = parse(book);
    return join(folder, `${name}-排名${ext}`);
  },
  print: (text) => void process.stdout.write(text),
  warn: (text) => void process.stderr.write(text),
  clock: () => performance.now(),
};

teach("zh", CHINESE);
teach("en", ENGLISH);
teachLand();
void run(process.argv.slice(2), languageOf(process.env), world).then((code) => {
  process.exitCode = code;
});
