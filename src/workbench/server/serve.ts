/**
 * The folders that webpack packed, over https: the add-in's pages where the manifest says, the
 * workbench beside them, and the workbook that it opens first. Nothing else, and nothing from elsewhere.
 */
import { readFile } from "node:fs/promises";
import { createServer } from "node:https";
import type { ServerResponse } from "node:http";
import { extname, join, normalize, sep } from "node:path";
import type { Certificate } from "./certificate";
import type { Product } from "./pack";

export interface Served {
  /** Where each was packed. */
  readonly folders: Readonly<Record<Product, string>>;
  /** 0 for any that is free. */
  readonly port: number;
  readonly book: { readonly name: string; readonly bytes: Uint8Array };
  readonly certificate: Certificate;
}

/**
 * The grid paints cells with styles of its own making, and draws images it made itself. Everything that
 * is fetched, run or framed comes from here.
 */
const POLICY = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join("; ");

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".xml": "application/xml",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".woff": "font/woff",
  ".woff2": "font/woff2",
};
const WORKBENCH = "/workbench/";
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

export interface Serving {
  /** https://localhost:3000 */
  readonly address: string;
  close(): Promise<void>;
}

/** Resolves once it listens. */
export function serve({ folders, port, book, certificate }: Served): Promise<Serving> {
  const { key, cert } = certificate;
  const server = createServer({ key, cert }, (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "https://localhost");
    if (request.method !== "GET" && request.method !== "HEAD") return send(response, 405);
    if (pathname === "/book") return sendBook(response, book);
    void sendFile(response, fileFor(folders, decodeURIComponent(pathname)));
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    // This machine only: the workbook is nobody else's business.
    server.listen(port, "localhost", () => {
      const address = server.address();
      const used = typeof address === "object" && address !== null ? address.port : port;
      resolve({
        address: `https://localhost:${used}`,
        close: () => new Promise((closed) => server.close(() => closed())),
      });
    });
  });
}

function fileFor(folders: Served["folders"], pathname: string): string | undefined {
  if (pathname === "/") return join(folders.workbench, "index.html");
  const isWorkbench = pathname.startsWith(WORKBENCH);
  const folder = isWorkbench ? folders.workbench : folders.pane;
  const file = normalize(join(folder, isWorkbench ? pathname.slice(WORKBENCH.length) : pathname));
  return file.startsWith(folder + sep) ? file : undefined;
}

async function sendFile(response: ServerResponse, file: string | undefined): Promise<void> {
  if (file === undefined) return send(response, 404);
  try {
    const bytes = await readFile(file);
    send(response, 200, bytes, {
      "content-type": TYPES[extname(file)] ?? "application/octet-stream",
      // The pane's pages bring a stricter policy of their own, and this one holds too.
      ...(extname(file) === ".html" ? { "content-security-policy": POLICY } : {}),
    });
  } catch {
    send(response, 404);
  }
}

function sendBook(response: ServerResponse, { name, bytes }: Served["book"]): void {
  const encoded = encodeURIComponent(name);
  send(response, 200, bytes, {
    "content-type": XLSX,
    "content-disposition": `attachment; filename*=UTF-8''${encoded}`,
  });
}

function send(
  response: ServerResponse,
  status: number,
  body: Uint8Array = new Uint8Array(0),
  headers: Readonly<Record<string, string>> = {}
): void {
  response.writeHead(status, {
    ...headers,
    "content-length": body.length,
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
  });
  response.end(body);
}
