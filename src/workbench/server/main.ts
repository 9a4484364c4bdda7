/**
 * What `npm start` does: prints the ranking, packs the pane and the workbench, serves them, and says where.
 *
 *     npm start                    the sample workbook
 *     npm start -- 任务表.xlsx      a workbook of one's own; it is read, never written
 *     npm run dev-server           the page alone
 *
 * Without a terminal, or with CI=true, there is nobody to look at a page: it ends with the ranking.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { findCertificate } from "./certificate";
import { expectFree } from "./free-port";
import { pack } from "./pack";
import { serve } from "./serve";

const ROOT = resolve(__dirname, "..", "..", "..");
const PORT = 3000;

const { values, positionals } = parseArgs({
  options: { "page-only": { type: "boolean", default: false } },
  allowPositionals: true,
});
const [given] = positionals;
const isWatched = process.stdout.isTTY && process.env["CI"] !== "true";

async function start(): Promise<void> {
  const code = values["page-only"] ? 0 : printRanking();
  const path = given ?? join(ROOT, "assets", "samples", "百日会战统计表.xlsx");
  // A book that cannot be ranked can still be looked at; one that cannot be read has been spoken of.
  if (!isWatched || (code !== 0 && !existsSync(path))) {
    process.exitCode = code;
    return;
  }
  const book = { name: basename(path), bytes: await readFile(path) };
  await expectFree(PORT);
  say("\n正在准备工作台……（第一次要一分钟左右）");
  await pack(ROOT, ["pane", "workbench"]);
  const certificate = await findCertificate();
  const folders = { pane: join(ROOT, "dist", "pane"), workbench: join(ROOT, "dist", "workbench") };
  const { address } = await serve({ folders, port: PORT, book, certificate });
  say(`工作台：${address}    （Ctrl+C 结束）`);
  if (!certificate.trusted) {
    say(
      "浏览器会提示“您的连接不是专用连接”：证书是本机刚做的，点“高级”→“继续前往 localhost”即可。"
    );
  }
}

/** By the command line, as anyone would: a program of its own. */
function printRanking(): number {
  const program = ["--import", "tsx", join(ROOT, "src", "cli", "main.ts"), "demo"];
  const words = given === undefined ? program : [...program, given];
  return spawnSync(process.execPath, words, { stdio: "inherit" }).status ?? 1;
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

function complain(error: unknown): void {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  const sentence =
    code === "EADDRINUSE"
      ? `端口 ${PORT} 已被占用：工作台可能已经开着，请先在那个窗口按 Ctrl+C。`
      : code === "ENOENT"
        ? `找不到文件：${given ?? ""}`
        : undefined;
  process.stderr.write(`${sentence ?? (error instanceof Error ? error.stack : String(error))}\n`);
  process.exitCode = 1;
}

start().catch(complain);
