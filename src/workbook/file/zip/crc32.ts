/** The checksum that zip keeps for each entry, four bytes at a step. */
const TABLES = makeTables();

/** Give the checksum so far to go on with the next piece. */
export function crc32(bytes: Uint8Array, soFar = 0): number {
  const [t0, t1, t2, t3] = TABLES;
  const whole = bytes.length - (bytes.length % 4);
  let crc = ~soFar;
  let i = 0;
  for (; i < whole; i += 4) {
    crc ^=
      at(bytes, i) | (at(bytes, i + 1) << 8) | (at(bytes, i + 2) << 16) | (at(bytes, i + 3) << 24);
    crc =
      at(t3, crc & 255) ^
      at(t2, (crc >>> 8) & 255) ^
      at(t1, (crc >>> 16) & 255) ^
      at(t0, crc >>> 24);
  }
  for (; i < bytes.length; i++) crc = at(t0, (crc ^ at(bytes, i)) & 255) ^ (crc >>> 8);
  return ~crc >>> 0;
}

function at(from: Uint8Array | Uint32Array, index: number): number {
  return from[index] as number;
}

type Tables = readonly [Uint32Array, Uint32Array, Uint32Array, Uint32Array];

function makeTables(): Tables {
  const first = new Uint32Array(256).map((_, n) => {
    let crc = n;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    return crc;
  });
  const next = (table: Uint32Array) => table.map((crc) => at(first, crc & 255) ^ (crc >>> 8));
  const second = next(first);
  const third = next(second);
  return [first, second, third, next(third)];
}
