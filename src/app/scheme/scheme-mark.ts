/** Which sheets of ours are schemes: they are marked scheme.1, scheme.2 …, and the latest counts. */
export const SCHEME_MARK = "scheme.";

export function isSchemeMark(mark: string | undefined): boolean {
  return mark !== undefined && mark.slice(0, SCHEME_MARK.length) === SCHEME_MARK;
}
