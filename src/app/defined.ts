/**
 * An object without its undefined keys: what `exactOptionalPropertyTypes` asks of an optional field
 * that is passed on.
 */
export type Defined<T> = { readonly [K in keyof T]?: Exclude<T[K], undefined> };

export function defined<T extends object>(fields: T): Defined<T> {
  const kept: Partial<T> = {};
  for (const key of Object.keys(fields) as (keyof T)[]) {
    if (fields[key] !== undefined) kept[key] = fields[key];
  }
  return kept as Defined<T>;
}
