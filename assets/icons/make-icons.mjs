/**
 * Draws each SVG beside it as PNGs in the sizes that Office asks for: npm run icons [-- DIR]
 *
 * icon.svg is the add-in's own, and 一键排名's; every other button of the ribbon has one of its name. The
 * drawings are rectangles, circles and round-ended lines alone, so this draws just those, and any machine
 * draws the same pixels; an element it does not know stops it.
 */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { crc32, deflateSync } from "node:zlib";

const here = dirname(fileURLToPath(import.meta.url));
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
/** The add-in's own is also shown in lists of add-ins. */
const OWN_SIZES = [...SIZES, 96, 128];
/** Each pixel is asked for at this many places across and down. */
const SAMPLES = 8;

function readDrawing(name) {
  const svg = readFileSync(join(here, `${name}.svg`), "utf8");
  const elements = [...svg.matchAll(/<(?!\/|svg|title)(\w+)([^>]*?)\/>/g)];
  return { canvas: Number(/viewBox="0 0 (\d+) \1"/.exec(svg)[1]), shapes: elements.map(readShape) };
}

function readShape([, name, text]) {
  const colour = /(?:fill|stroke)="#(..)(..)(..)"/.exec(text).slice(1);
  const sizes = Object.fromEntries(
    [...text.matchAll(/([\w-]+)="([\d.]+)"/g)].map(([, key, value]) => [key, Number(value)])
  );
  return { covers: coverOf(name, sizes), colour: colour.map((hex) => parseInt(hex, 16)) };
}

function coverOf(name, sizes) {
  if (name === "circle") return circle(sizes);
  if (name === "rect") return rectangle(sizes);
  if (name === "line") return line(sizes);
  throw new Error(`<${name}> is not drawn`);
}

function circle({ cx, cy, r }) {
  return (px, py) => Math.hypot(px - cx, py - cy) <= r;
}

function rectangle({ x, y, width, height, rx = 0 }) {
  const beyond = (at, from, size) => Math.max(from + rx - at, at - (from + size - rx), 0);
  return (px, py) => Math.hypot(beyond(px, x, width), beyond(py, y, height)) <= rx;
}

/** All that is no farther from the line than half its width. */
function line({ x1, y1, x2, y2, "stroke-width": width }) {
  const [dx, dy] = [x2 - x1, y2 - y1];
  return (px, py) => {
    const along = ((px - x1) * dx + (py - y1) * dy) / (dx * dx + dy * dy);
    const at = Math.min(Math.max(along, 0), 1);
    return Math.hypot(px - x1 - at * dx, py - y1 - at * dy) <= width / 2;
  };
}

/** Red, green, blue and cover of one pixel. */
function pixel({ canvas, shapes }, column, row, size) {
  const total = [0, 0, 0];
  let hits = 0;
  for (let i = 0; i < SAMPLES * SAMPLES; i += 1) {
    const x = ((column + ((i % SAMPLES) + 0.5) / SAMPLES) * canvas) / size;
    const y = ((row + (Math.floor(i / SAMPLES) + 0.5) / SAMPLES) * canvas) / size;
    const shape = shapes.findLast(({ covers }) => covers(x, y));
    if (shape === undefined) continue;
    hits += 1;
    shape.colour.forEach((part, k) => (total[k] += part));
  }
  const cover = Math.round((hits / SAMPLES ** 2) * 255);
  return [...total.map((part) => (hits === 0 ? 0 : Math.round(part / hits))), cover];
}

function png(drawing, size) {
  const rows = [];
  for (let row = 0; row < size; row += 1) {
    rows.push(0); // each line says that it is not filtered
    for (let column = 0; column < size; column += 1)
      rows.push(...pixel(drawing, column, row, size));
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8); // eight bits a channel, red green blue alpha
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(Buffer.from(rows), { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(name, data) {
  const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const ends = [Buffer.alloc(4), Buffer.alloc(4)];
  ends[0].writeUInt32BE(data.length);
  ends[1].writeUInt32BE(crc32(body));
  return Buffer.concat([ends[0], body, ends[1]]);
}

const folder = resolve(process.argv[2] ?? here);
mkdirSync(folder, { recursive: true });
for (const file of readdirSync(here).filter((name) => name.endsWith(".svg"))) {
  const name = file.slice(0, -".svg".length);
  const drawing = readDrawing(name);
  for (const size of name === "icon" ? OWN_SIZES : SIZES) {
    writeFileSync(join(folder, `${name}-${size}.png`), png(drawing, size));
  }
}
