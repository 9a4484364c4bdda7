/** 12—14.2, as people write a figure with two ends; one that is certain stands alone. */
export function rangeText(low: number | null, high: number | null, places: number): string {
  if (low === null || high === null) return "—";
  const [from, to] = [low, high].map((end) => String(Number(end.toFixed(places))));
  return from === to ? String(from) : `${from}—${to}`;
}
