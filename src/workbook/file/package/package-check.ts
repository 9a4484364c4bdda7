/**
 * What we do not open, told apart so that the user hears what to do about it.
 *
 * Offices send whatever their program saved under whatever extension, so the bytes decide: old .xls and
 * WPS's .et are OLE2 files, an encrypted .xlsx is an OLE2 file with a package inside, and an ".xls" that
 * a website exported is often HTML.
 */
import { WorkbookError } from "../../port";
import type { WorkbookFault } from "../../port";
import type { Relationship } from "./relationships";
import type { Zip } from "../zip/zip";

const ZIP = [0x50, 0x4b, 3, 4];
const EMPTY_ZIP = [0x50, 0x4b, 5, 6];
const OLE2 = [0xd0, 0xcf, 0x11, 0xe0];
/** A stream name inside OLE2, in UTF-16 as they all are. */
const ENCRYPTED = "EncryptedPackage".split("").reduce((all: number[], letter) => {
  return [...all, letter.charCodeAt(0), 0];
}, []);
/** Excel 2 to 4 and 5 without OLE2. */
const BIFF = [0x09, 0x00, 0x09, 0x02, 0x09, 0x04, 0x09, 0x08];

export function refuseForeignBytes(bytes: Uint8Array): void {
  if (startsWith(bytes, OLE2)) {
    if (contains(bytes, ENCRYPTED)) throw refusal("encrypted", "an encrypted package in OLE2");
    throw refusal("old-format", "OLE2");
  }
  if (startsWith(bytes, ZIP) || startsWith(bytes, EMPTY_ZIP)) return;
  if (isBiff(bytes)) throw refusal("old-format", "BIFF");
  const start = beginning(bytes);
  if (/^<(\?xml|html|!doctype html|table|meta)\b/i.test(start)) throw refusal("old-format", start);
  throw refusal("not-a-zip", start.slice(0, 20));
}

/** Adding a sheet breaks a signature, so a signed workbook is opened only by someone who says so. */
export function refuseSigned(zip: Zip, rootLinks: readonly Relationship[]): void {
  const origin = rootLinks.some(({ type }) => /\/digital-signature\/origin$/.test(type));
  let signatures = false;
  zip.entries.forEach(({ name }) => {
    signatures = signatures || /^_xmlsignatures\/./i.test(name);
  });
  if (origin || signatures) throw refusal("signed", "_xmlsignatures");
}

/** By the type that [Content_Types].xml gives the main part. */
export function refuseOtherDocuments(mainPart: string, contentType: string | undefined): void {
  if (/binary/i.test(contentType ?? "") || /\.bin$/i.test(mainPart)) {
    throw refusal("old-format", contentType ?? mainPart);
  }
  if (
    contentType === undefined ||
    /(sheet|template|addin)\.(macroEnabled\.)?main\+xml$/i.test(contentType)
  ) {
    return;
  }
  throw refusal("not-a-workbook", contentType);
}

export function refuseStrict(officeDocument: Relationship): void {
  if (/^https?:\/\/purl\.oclc\.org\/ooxml\//.test(officeDocument.type)) {
    throw refusal("strict-ooxml", officeDocument.type);
  }
}

function isBiff(bytes: Uint8Array): boolean {
  return [0, 2, 4, 6].some((at) => startsWith(bytes, BIFF.slice(at, at + 2))) && bytes[3] === 0;
}

/** The first characters, past a byte order mark and white space, in whatever width they are written. */
function beginning(bytes: Uint8Array): string {
  const letters = Array.from(bytes.subarray(0, 200)).filter((byte) => byte > 0 && byte < 0x80);
  return String.fromCharCode.apply(null, letters).trim();
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, i) => bytes[i] === byte);
}

function contains(bytes: Uint8Array, part: readonly number[]): boolean {
  const first = part[0] as number;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (part.every((byte, i) => bytes[at + i] === byte)) return true;
  }
  return false;
}

function refusal(fault: WorkbookFault, detail: string): WorkbookError {
  return new WorkbookError(fault, detail);
}
