/**
 * How the scores of one group stand to each other, counted once for all: asking each score about all the
 * others takes a minute in a table of some thousand units.
 */
export interface Standing {
  /** 1 for the line that the 榜单 shows first, and so on without gaps or ties. */
  readonly key: number;
  /** How many have less, and how many as much, itself included; 0 without a score. */
  readonly worse: number;
  readonly level: number;
  /** None before it in the list has as much. */
  readonly isFirstOfLevel: boolean;
}

/** Ranked lines by score, equal ones in list order; then those without a score, in list order. */
export function standingsOf(scores: readonly (number | undefined)[]): readonly Standing[] {
  const scored = scores.flatMap((score, i) => (score === undefined ? [] : [{ score, i }]));
  scored.sort((a, b) => b.score - a.score || a.i - b.i);
  const levels = new Map<number, { before: number; count: number }>();
  scored.forEach(({ score }, before) => {
    const level = levels.get(score) ?? { before, count: 0 };
    level.count++;
    levels.set(score, level);
  });
  const standings: Standing[] = [];
  scored.forEach(({ score, i }, place) => {
    const { before = 0, count = 0 } = levels.get(score) ?? {};
    standings[i] = {
      key: place + 1,
      worse: scored.length - before - count,
      level: count,
      isFirstOfLevel: place === before,
    };
  });
  let last = scored.length;
  return scores.map(
    (_, i) => standings[i] ?? { key: ++last, worse: 0, level: 0, isFirstOfLevel: false }
  );
}
