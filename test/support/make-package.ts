/**
 * Makes .xlsx packages for tests: any parts in any zip dress, and a plain workbook to start from.
 *
 *     makePackage({ ...plainWorkbook({ sheets: [{ name: "任务表", xml: sheetOf(rows) }] }), "xl/odd.bin": bytes })
 *
 * The zip is written by hand because real packages come stored, deflated, with data descriptors and
 * in zip64, and no library makes all of them on request.
 */
import { deflateRawSync } from "node:zlib";
import { crc32 } from "../../src/workbook/file/zip/crc32";

export type Content = string | Uint8Array;

export interface Dress {
  /** Parts kept as they are, without compression. */
  readonly stored?: readonly string[];
  /** Sizes after the data instead of before it, as streaming writers leave them. */
  readonly descriptors?: boolean;
  /** Sizes and offsets in zip64 extra fields although they would fit. */
  readonly zip64?: boolean;
}

const encode = (text: Content) =>
  typeof text === "string" ? new TextEncoder().encode(text) : text;

interface Packed {
  readonly name: Uint8Array;
  readonly data: Uint8Array;
  readonly size: number;
  readonly crc: number;
  readonly method: number;
  readonly offset: number;
}

export function makePackage(
  parts: Readonly<Record<string, Content>>,
  dress: Dress = {}
): Uint8Array {
  const chunks: Uint8Array[] = [];
  const packed: Packed[] = [];
  let offset = 0;
  const put = (chunk: Uint8Array) => {
    chunks.push(chunk);
    offset += chunk.length;
  };
  for (const [path, content] of Object.entries(parts)) {
    const bytes = encode(content);
    const stored = dress.stored?.includes(path) === true;
    const data = stored ? bytes : new Uint8Array(deflateRawSync(bytes));
    const name = encode(path);
    const part = {
      name,
      data,
      size: bytes.length,
      crc: crc32(bytes),
      method: stored ? 0 : 8,
      offset,
    };
    packed.push(part);
    put(localHeader(part, dress));
    put(data);
    if (dress.descriptors === true) put(descriptor(part));
  }
  const start = offset;
  for (const part of packed) put(centralHeader(part, dress));
  const end = { count: packed.length, size: offset - start, start };
  if (dress.zip64 === true) put(zip64End(end, offset));
  put(endRecord(end, dress));
  return joinBytes(chunks);
}

export function joinBytes(chunks: Iterable<Uint8Array>): Uint8Array {
  const list = [...chunks];
  const all = new Uint8Array(list.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of list) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

/** Little-endian fields: [width in bytes, value]. */
function fields(...list: readonly (readonly [2 | 4 | 8, number])[]): Uint8Array {
  const bytes = new Uint8Array(list.reduce((sum, [width]) => sum + width, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [width, value] of list) {
    if (width === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value % 0x1_0000_0000, true);
    if (width === 8) view.setUint32(at + 4, Math.floor(value / 0x1_0000_0000), true);
    at += width;
  }
  return bytes;
}

const UTF8 = 0x800;
const DESCRIPTOR = 0x8;
const BIG = 0xffffffff;

function localHeader(part: Packed, { descriptors, zip64 }: Dress): Uint8Array {
  const late = descriptors === true;
  const size = (value: number) => (late ? 0 : zip64 === true ? BIG : value);
  const extra =
    zip64 === true && !late
      ? fields([2, 1], [2, 16], [8, part.size], [8, part.data.length])
      : fields();
  return joinBytes([
    fields([4, 0x04034b50], [2, zip64 === true ? 45 : 20], [2, UTF8 | (late ? DESCRIPTOR : 0)]),
    fields([2, part.method], [4, 0x58215a00], [4, late ? 0 : part.crc]),
    fields(
      [4, size(part.data.length)],
      [4, size(part.size)],
      [2, part.name.length],
      [2, extra.length]
    ),
    part.name,
    extra,
  ]);
}

function descriptor(part: Packed): Uint8Array {
  return fields([4, 0x08074b50], [4, part.crc], [4, part.data.length], [4, part.size]);
}

function centralHeader(part: Packed, { descriptors, zip64 }: Dress): Uint8Array {
  const big = zip64 === true;
  const extra = big
    ? fields([2, 1], [2, 24], [8, part.size], [8, part.data.length], [8, part.offset])
    : fields();
  return joinBytes([
    fields([4, 0x02014b50], [2, big ? 45 : 20], [2, big ? 45 : 20]),
    fields([2, UTF8 | (descriptors === true ? DESCRIPTOR : 0)], [2, part.method], [4, 0x58215a00]),
    fields([4, part.crc], [4, big ? BIG : part.data.length], [4, big ? BIG : part.size]),
    fields([2, part.name.length], [2, extra.length], [2, 0], [2, 0], [2, 0], [4, 0]),
    fields([4, big ? BIG : part.offset]),
    part.name,
    extra,
  ]);
}

interface End {
  readonly count: number;
  readonly size: number;
  readonly start: number;
}

function zip64End({ count, size, start }: End, offset: number): Uint8Array {
  return joinBytes([
    fields([4, 0x06064b50], [8, 44], [2, 45], [2, 45], [4, 0], [4, 0]),
    fields([8, count], [8, count], [8, size], [8, start]),
    fields([4, 0x07064b50], [4, 0], [8, offset], [4, 1]),
  ]);
}

function endRecord({ count, size, start }: End, { zip64 }: Dress): Uint8Array {
  const big = zip64 === true;
  const entries = big ? 0xffff : count;
  return fields(
    [4, 0x06054b50],
    [4, 0],
    [2, entries],
    [2, entries],
    [4, big ? BIG : size],
    [4, big ? BIG : start],
    [2, 0]
  );
}

const HEAD = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;
export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export interface PlainSheet {
  readonly name: string;
  /** The whole part; `sheetOf` makes one. */
  readonly xml: string;
  readonly state?: "hidden" | "veryHidden";
}

export interface PlainWorkbook {
  readonly sheets: readonly PlainSheet[];
  /** What stands before <sheets>: workbookPr, workbookProtection, bookViews. */
  readonly before?: string;
  /** What stands after </sheets>: definedNames, calcPr. */
  readonly after?: string;
  /** styles.xml; false leaves the part out. */
  readonly styles?: string | false;
  readonly sharedStrings?: string;
  /** More relations of the workbook: [type's last word, target]. */
  readonly relations?: readonly (readonly [string, string])[];
  /** More overrides: part name without its slash → content type. */
  readonly types?: Readonly<Record<string, string>>;
  /** An element prefix such as "x:" in workbook.xml, as some writers use. */
  readonly prefix?: string;
}

/** The parts of a plain workbook, ready for more to be spread beside them. */
export function plainWorkbook(book: PlainWorkbook): Record<string, string> {
  const parts: Record<string, string> = {
    "[Content_Types].xml": contentTypes(book),
    "_rels/.rels":
      `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" ` +
      `Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": workbookXml(book),
    "xl/_rels/workbook.xml.rels": workbookRels(book),
  };
  book.sheets.forEach(({ xml }, i) => (parts[`xl/worksheets/sheet${i + 1}.xml`] = xml));
  if (book.styles !== false) parts["xl/styles.xml"] = book.styles ?? PLAIN_STYLES;
  if (book.sharedStrings !== undefined) parts["xl/sharedStrings.xml"] = book.sharedStrings;
  return parts;
}

function workbookXml({ sheets, before = "", after = "", prefix = "" }: PlainWorkbook): string {
  const p = prefix;
  const own = p === "" ? "" : `:${p.slice(0, -1)}`;
  const list = sheets.map(({ name, state }, i) => {
    const hidden = state === undefined ? "" : ` state="${state}"`;
    return `<${p}sheet name="${name}" sheetId="${i + 1}"${hidden} r:id="rId${i + 1}"/>`;
  });
  return (
    `${HEAD}<${p}workbook xmlns${own}="${MAIN}" xmlns:r="${RELATIONS}">${before}` +
    `<${p}sheets>${list.join("")}</${p}sheets>${after}</${p}workbook>`
  );
}

function workbookRels({ sheets, styles, sharedStrings, relations = [] }: PlainWorkbook): string {
  const all: (readonly [string, string])[] = sheets.map((_, i) => [
    "worksheet",
    `worksheets/sheet${i + 1}.xml`,
  ]);
  if (styles !== false) all.push(["styles", "styles.xml"]);
  if (sharedStrings !== undefined) all.push(["sharedStrings", "sharedStrings.xml"]);
  all.push(...relations);
  return relsOf(all);
}

/** A .rels part: rId1, rId2 … in order. */
export function relsOf(relations: readonly (readonly [string, string])[]): string {
  const list = relations.map(
    ([type, target], i) =>
      `<Relationship Id="rId${i + 1}" Type="${
        type.startsWith("http") ? type : `${RELATIONS}/${type}`
      }" Target="${target}"/>`
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${list.join("")}</Relationships>`;
}

function contentTypes({ sheets, styles, sharedStrings, types = {} }: PlainWorkbook): string {
  const overrides: Record<string, string> = { "xl/workbook.xml": `${SHEET_TYPE}.sheet.main+xml` };
  sheets.forEach((_, i) => {
    overrides[`xl/worksheets/sheet${i + 1}.xml`] = `${SHEET_TYPE}.worksheet+xml`;
  });
  if (styles !== false) overrides["xl/styles.xml"] = `${SHEET_TYPE}.styles+xml`;
  if (sharedStrings !== undefined) {
    overrides["xl/sharedStrings.xml"] = `${SHEET_TYPE}.sharedStrings+xml`;
  }
  const list = Object.entries({ ...overrides, ...types }).map(
    ([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`
  );
  return (
    `${HEAD}<Types xmlns="${PACKAGE}/content-types">` +
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>` +
    `<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>` +
    `<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>` +
    `${list.join("")}</Types>`
  );
}

/** A worksheet around the inside of <sheetData>; `after` stands behind it. */
export function sheetOf(rows = "", after = ""): string {
  return (
    `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}">` +
    `<sheetData>${rows}</sheetData>${after}</worksheet>`
  );
}

export const PLAIN_STYLES =
  `${HEAD}<styleSheet xmlns="${MAIN}">` +
  `<fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts>` +
  `<fills count="2"><fill><patternFill patternType="none"/></fill>` +
  `<fill><patternFill patternType="gray125"/></fill></fills>` +
  `<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>` +
  `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
  `<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>` +
  `<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles>` +
  `</styleSheet>`;
