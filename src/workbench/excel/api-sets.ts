/**
 * The requirement set of each member of Excel's, from @types/office-js (api-sets.json is made
 * from it and held to it by a test).
 */
import apiSets from "./api-sets.json";

const sets = new Map<string, string>();

for (const [type, members] of Object.entries(apiSets as Record<string, Record<string, string>>)) {
  for (const [set, names] of Object.entries(members)) {
    if (set === "since") sets.set(type, names);
    else for (const name of names.split(" ")) sets.set(`${type}.${name}`, set);
  }
}

/** "ExcelApi 1.9"; of the type where the member has none of its own. */
export function setOfMember(type: string, member: string): string | undefined {
  return sets.get(`${type}.${member}`) ?? sets.get(type);
}
