/**
 * A column or bar chart as a part of the package.
 *
 * It carries the figures it draws as well as where they stand, because a viewer that does not
 * calculate draws from those. Bars run down the page in the table's order, which to Excel is "maximum
 * first"; the axis of values is then told to stay at the foot.
 */
import type { Block } from "../../../spreadsheet/address";
import { fixed, formula } from "../../../spreadsheet/formula";
import type { Chart, Shown } from "../../../spreadsheet/sheet";
import { RELATIONS } from "./sheet-xml";
import { XML_HEAD, attributeText, plainText } from "../xml/xml-text";

export interface ChartPlace {
  /** The sheet that blocks without a sheet stand on, by the name it got. */
  readonly sheet: string;
  readonly renamed: ReadonlyMap<string, string>;
  /** What the cells show, in reading order; undefined where the block is not among the sheets written. */
  readonly shownIn: (block: Block) => readonly (Shown | undefined)[] | undefined;
}

const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
const CATEGORY_AXIS = 50010001;
const VALUE_AXIS = 50010002;

export function chartXml(chart: Chart, place: ChartPlace): string {
  const series = (line: boolean) =>
    chart.series
      .map((one, i) => ((one.look === "line") === line ? seriesXml(chart, i, place) : ""))
      .join("");
  return (
    `${XML_HEAD}<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}" xmlns:r="${RELATIONS}">` +
    `<c:roundedCorners val="0"/><c:chart>${titleXml(chart.title)}<c:autoTitleDeleted val="0"/>` +
    `<c:plotArea><c:layout/><c:barChart><c:barDir val="${chart.kind === "bar" ? "bar" : "col"}"/>` +
    `<c:grouping val="clustered"/><c:varyColors val="0"/>${series(false)}${NO_LABELS}` +
    `<c:gapWidth val="60"/>${AXES}</c:barChart>${linesXml(series(true))}` +
    `${axesXml(chart)}</c:plotArea>${legendXml(chart)}<c:plotVisOnly val="1"/>` +
    `<c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`
  );
}

const AXES = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;

const NO_LABELS =
  `<c:dLbls><c:showLegendKey val="0"/><c:showVal val="0"/><c:showCatName val="0"/>` +
  `<c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>`;

/** On the columns' own axes. */
function linesXml(series: string): string {
  if (series === "") return "";
  return (
    `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}${NO_LABELS}` +
    `<c:marker val="1"/>${AXES}</c:lineChart>`
  );
}

function titleXml(title: string): string {
  return (
    `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="1200" b="1"/></a:pPr>` +
    `<a:r><a:rPr lang="zh-CN" sz="1200" b="1"/><a:t>${plainText(title)}</a:t></a:r></a:p></c:rich></c:tx>` +
    `<c:overlay val="0"/></c:title>`
  );
}

function seriesXml(chart: Chart, i: number, place: ChartPlace): string {
  const series = chart.series[i];
  if (series === undefined) return "";
  return (
    `<c:ser><c:idx val="${i}"/><c:order val="${i}"/><c:tx><c:v>${plainText(series.name)}</c:v></c:tx>` +
    lookXml(series) +
    `<c:cat><c:strRef><c:f>${reference(chart.categories, place)}</c:f>` +
    `${textCache(place.shownIn(chart.categories))}</c:strRef></c:cat>` +
    `<c:val><c:numRef><c:f>${reference(series.values, place)}</c:f>` +
    `${numberCache(place.shownIn(series.values), formatOf(chart))}</c:numRef></c:val>` +
    `${series.look === "line" ? `<c:smooth val="0"/>` : ""}</c:ser>`
  );
}

/** A line is broken into dashes, so that it is told from columns in black and white too. */
function lookXml({ color, look }: Chart["series"][number]): string {
  const fill = `<a:solidFill><a:srgbClr val="${color.toUpperCase()}"/></a:solidFill>`;
  if (look !== "line") return `<c:spPr>${fill}</c:spPr><c:invertIfNegative val="0"/>`;
  return (
    `<c:spPr><a:ln w="25400">${fill}<a:prstDash val="dash"/></a:ln></c:spPr>` +
    `<c:marker><c:symbol val="none"/></c:marker>`
  );
}

function reference(block: Block, { sheet, renamed }: ChartPlace): string {
  const name = block.sheet === undefined ? sheet : (renamed.get(block.sheet) ?? block.sheet);
  return plainText(formula`${fixed({ ...block, sheet: name })}`.formula);
}

function textCache(shown: readonly (Shown | undefined)[] | undefined): string {
  if (shown === undefined) return "";
  const points = shown.map((it, i) => {
    const text = typeof it === "object" ? it.error : it;
    return text === undefined
      ? ""
      : `<c:pt idx="${i}"><c:v>${plainText(String(text))}</c:v></c:pt>`;
  });
  return `<c:strCache><c:ptCount val="${shown.length}"/>${points.join("")}</c:strCache>`;
}

/** A cell that shows text, "—" say, is no point. */
function numberCache(shown: readonly (Shown | undefined)[] | undefined, format: string): string {
  if (shown === undefined) return "";
  const points = shown.map((it, i) =>
    typeof it === "number" ? `<c:pt idx="${i}"><c:v>${it}</c:v></c:pt>` : ""
  );
  return (
    `<c:numCache><c:formatCode>${plainText(format)}</c:formatCode>` +
    `<c:ptCount val="${shown.length}"/>${points.join("")}</c:numCache>`
  );
}

function formatOf({ numberFormat }: Chart): string {
  return numberFormat ?? "General";
}

function axesXml(chart: Chart): string {
  const bars = chart.kind === "bar";
  return (
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="${
      bars ? "maxMin" : "minMax"
    }"/></c:scaling><c:delete val="0"/><c:axPos val="${bars ? "l" : "b"}"/>` +
    `<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/>` +
    `<c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:crossAx val="${VALUE_AXIS}"/>` +
    `<c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>` +
    `<c:noMultiLvlLbl val="1"/></c:catAx>` +
    `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/>` +
    `${chart.fromZero === true ? `<c:min val="0"/>` : ""}</c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${bars ? "b" : "l"}"/><c:majorGridlines><c:spPr><a:ln w="6350">` +
    `<a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>` +
    `<c:numFmt formatCode="${attributeText(formatOf(chart))}" sourceLinked="0"/>` +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>` +
    `<c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="${bars ? "max" : "autoZero"}"/>` +
    `<c:crossBetween val="between"/></c:valAx>`
  );
}

/** One series is named by the title. */
function legendXml({ series }: Chart): string {
  if (series.length < 2) return "";
  return `<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>`;
}
