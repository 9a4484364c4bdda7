/** A package being changed: parts put in and taken out, gathered until the whole change stands. */
import { CONTENT_TYPES, changedTypes } from "../package/change-types";
import type { PartKind } from "../package/change-types";
import type { MakePacker } from "../zip/packer";
import { packEntry } from "../zip/zip-writer";
import type { Content } from "../zip/zip-writer";
import type { Zip } from "../zip/zip";
import type { ZipEntry } from "../zip/zip-directory";

export interface Draft {
  /** The text of a part as it stood before the change. */
  text(part: string): string | undefined;
  /** Writes a part, new or in place of the old; `kind` for new ones that need a content type. */
  put(part: string, content: Content, kind?: PartKind): void;
  drop(part: string): void;
  /** The first name that is free, or was since a part was dropped, "#" taken for a number. */
  freePart(pattern: string): string;
  /** The changed zip: old entries where they stood, new ones behind. */
  zip(): Zip;
}

export function draftOf(base: Zip, makePacker: MakePacker): Draft {
  const put = new Map<string, ZipEntry>();
  const dropped = new Set<string>();
  const kinds: { part: string; kind: PartKind }[] = [];
  const given = new Set<string>();

  const write = (part: string, content: Content): void => {
    const old = base.entries.get(base.find(part) ?? "");
    const entry = packEntry(old?.name ?? part, content, makePacker);
    // A part keeps the very name that the file had for it, "\" and all.
    put.set(entry.name, old === undefined ? entry : { ...entry, nameBytes: old.nameBytes });
    dropped.delete(entry.name);
  };
  return {
    text: (part) => (base.find(part) === undefined ? undefined : utf8Text(base.text(part))),
    put: (part, content, kind) => {
      write(part, content);
      if (kind !== undefined) kinds.push({ part, kind });
    },
    drop: (part) => dropped.add(base.find(part) ?? part),
    freePart: (pattern) => {
      for (let n = 1; ; n++) {
        const part = pattern.replace("#", String(n));
        const old = base.find(part);
        if (given.has(part) || (old !== undefined && !dropped.has(old))) continue;
        given.add(part);
        return part;
      }
    },
    zip: () => {
      const types = utf8Text(base.text(CONTENT_TYPES));
      write(CONTENT_TYPES, changedTypes(types, { add: kinds, drop: [...dropped] }));
      const kept = [...base.entries.values()].filter(({ name }) => !dropped.has(name));
      const fresh = [...put.values()].filter(({ name }) => !base.entries.has(name));
      return base.of([...kept.map((entry) => put.get(entry.name) ?? entry), ...fresh]);
    },
  };
}

/** What was UTF-16 is written back as UTF-8, and must say so. */
function utf8Text(xml: string): string {
  return xml.replace(
    /^\ufeff?(<\?xml[^>]*?encoding\s*=\s*)(["'])utf-16(?:le|be)?\2/i,
    "$1$2UTF-8$2"
  );
}
