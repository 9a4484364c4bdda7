/** The drawing of a sheet: each chart in its frame, tied to the cells it covers. */
import type { Chart } from "../../../spreadsheet/sheet";
import { chartName } from "../../marks";
import { RELATIONS } from "./sheet-xml";
import { XML_HEAD, attributeText } from "../xml/xml-text";

const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
const ANCHORS = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";

/** `relations` are the charts' own, in their order. */
export function drawingXml(charts: readonly Chart[], relations: readonly string[]): string {
  const frames = charts.map((chart, i) =>
    frameXml(chart, { id: i + 2, name: chartName(i), relation: relations[i] ?? "" })
  );
  return (
    `${XML_HEAD}<xdr:wsDr xmlns:xdr="${ANCHORS}" xmlns:a="${DRAWING}" xmlns:r="${RELATIONS}">` +
    `${frames.join("")}</xdr:wsDr>`
  );
}

function frameXml(
  { title, at }: Chart,
  { id, name, relation }: { readonly id: number; readonly name: string; readonly relation: string }
): string {
  return (
    `<xdr:twoCellAnchor>${cornerXml("from", at.left, at.top)}${cornerXml("to", at.right + 1, at.bottom + 1)}` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>` +
    `<xdr:cNvPr id="${id}" name="${name}" descr="${attributeText(title)}"/>` +
    `<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    `<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>` +
    `<a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" r:id="${relation}"/>` +
    `</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`
  );
}

function cornerXml(corner: "from" | "to", column: number, row: number): string {
  return (
    `<xdr:${corner}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff>` +
    `<xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${corner}>`
  );
}
