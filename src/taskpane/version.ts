/** The version of the package, put in by webpack; "0" where the source runs without it, in tests. */
declare const SCORECARD_VERSION: string | undefined;

export const VERSION = typeof SCORECARD_VERSION === "string" ? SCORECARD_VERSION : "0";
