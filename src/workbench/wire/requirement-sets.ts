/**
 * Truthful gating: a member above the requirement set that this host declares is ApiNotFound.
 *
 * Office.js does not check this itself; a real Excel of that age would refuse, so we must.
 */
import { apiNotFound } from "./host-error";

/** Name of a set → its highest version: { ExcelApi: "1.9" }. Sets left out are not supported. */
export type RequirementSets = Readonly<Record<string, string>>;

/** "Range.values" or "Range" → "ExcelApi 1.1"; undefined for what is no member of Excel's. */
export type SetsOfMembers = (type: string, member: string) => string | undefined;

export class Requirements {
  private readonly versions = new Map<string, string>();

  constructor(
    declared: RequirementSets,
    private readonly setOf: SetsOfMembers
  ) {
    for (const [name, version] of Object.entries(declared)) {
      this.versions.set(name.toLowerCase(), version);
    }
  }

  check(type: string, member: string): void {
    const needs = this.setOf(type, member);
    if (needs === undefined) return;
    const [name = "", version = ""] = needs.split(" ");
    const declared = this.versions.get(name.toLowerCase());
    if (declared === undefined || order(declared) < order(version)) {
      throw apiNotFound(`${type}.${member}`, `${needs}, this Excel has ${declared ?? "none"}`);
    }
  }
}

/** 1.10 comes after 1.9; what has no number (beta) comes last. */
function order(version: string): number {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return Number.isNaN(major) ? Infinity : major * 1000 + minor;
}
