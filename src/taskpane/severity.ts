/** How much a finding matters, gravest first; app knows the same four. */
import type { FindingGroup } from "../app/finding-list";

export type Severity = FindingGroup["severity"];

export const SEVERITIES: readonly Severity[] = ["error", "warning", "confirm", "note"];
