/**
 * What https needs. Office.js talks to a host on https only, so there is no way without.
 *
 * Certificates that `npm run certs` has installed are trusted by this machine's browsers and by Excel.
 * They are used where they are there, and never installed from here: that changes the machine, and is
 * the user's to ask for.
 */
import { X509Certificate } from "node:crypto";
import { readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { generate } from "selfsigned";

export interface Certificate {
  readonly key: string;
  readonly cert: string;
  /** Whether the browser will take it without a question. */
  readonly trusted: boolean;
}

/** Where office-addin-dev-certs puts them. */
const INSTALLED = join(homedir(), ".office-addin-dev-certs");

export async function findCertificate(folder = INSTALLED): Promise<Certificate> {
  try {
    const read = (name: string) => readFile(join(folder, name), "utf8");
    const [key, cert] = await Promise.all([read("localhost.key"), read("localhost.crt")]);
    if (Date.parse(new X509Certificate(cert).validTo) > Date.now()) {
      return { key, cert, trusted: true };
    }
  } catch {
    // not installed, or half: a pair of our own will do
  }
  return selfSigned();
}

async function selfSigned(): Promise<Certificate> {
  const pair = await generate([{ name: "commonName", value: "localhost" }], {
    keySize: 2048,
    algorithm: "sha256",
    notAfterDate: new Date(Date.now() + 30 * 86_400_000),
    extensions: [
      { name: "basicConstraints", cA: false },
      {
        name: "subjectAltName",
        altNames: [
          { type: 2, value: "localhost" },
          { type: 7, ip: "127.0.0.1" },
        ],
      },
    ],
  });
  return { key: pair.private, cert: pair.cert, trusted: false };
}
