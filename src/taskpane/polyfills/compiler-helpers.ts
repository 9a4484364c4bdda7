/**
 * What the compiler calls where ES5 has no words of its own (await, spread, for…of): once for all scripts,
 * where each file would else bring its own. Fabric's tslib, which is on the page anyway, is older than
 * __spreadArray.
 */
export {
  __assign,
  __awaiter,
  __extends,
  __generator,
  __makeTemplateObject,
  __read,
  __rest,
  __values,
} from "tslib";

/** What `[...to, ...from]` becomes: the compiler has made arrays of both. */
export function __spreadArray<T>(to: readonly T[], from: readonly T[]): readonly T[] {
  return to.concat(from);
}
