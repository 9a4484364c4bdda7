/** [Content_Types].xml: what each part is, by its own name or by its extension. */
import { scanPart } from "../xml/scan-part";
import { OPENED } from "../xml/xml-scan";
import type { Zip } from "../zip/zip";

const CONTENT_TYPES = "[Content_Types].xml";

export function contentTypeOf(zip: Zip, part: string): string | undefined {
  const list = zip.find(CONTENT_TYPES);
  if (list === undefined) return undefined;
  const name = `/${part.toLowerCase()}`;
  const extension = name.slice(name.lastIndexOf(".") + 1);
  let own: string | undefined;
  let byExtension: string | undefined;
  scanPart(zip, list, (xml) => {
    while (xml.next()) {
      if (xml.token !== OPENED) continue;
      const { PartName = "", Extension = "", ContentType } = xml.attributes();
      if (PartName.toLowerCase() === name) own = ContentType;
      if (Extension.toLowerCase() === extension) byExtension = ContentType;
    }
  });
  return own ?? byExtension;
}
