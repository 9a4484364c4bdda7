/**
 * Says on stderr what is being done, once the work has taken a second or is bound to.
 *
 * Reading is one long breath that no timer can interrupt, so a large book says so beforehand.
 */
export interface Progress {
  stage(text: string): void;
}

const PATIENCE_MS = 1000;
/** A packed book of this size takes about a second to read. */
const LARGE_BYTES = 4_000_000;

export function progressTo(
  write: (line: string) => void,
  clock: () => number
): Progress & {
  expect(bytes: number): void;
} {
  const start = clock();
  let large = false;
  return {
    expect: (bytes) => {
      large = bytes >= LARGE_BYTES;
    },
    stage: (text) => {
      if (large || clock() - start >= PATIENCE_MS) write(`${text}…\n`);
    },
  };
}
