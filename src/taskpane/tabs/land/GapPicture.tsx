/** 缺口总额 against the price, drawn. What it shows is told in words too, and the table below has the figures. */
import * as React from "react";
import type {
  GapPicture as Picture,
  GapLine,
  Point,
  PriceMark,
} from "../../../app/land/gap-picture";

/** In units of the drawing, which is as wide as the pane. */
const WIDTH = 320;
const HEIGHT = 234;
const PLOT = { left: 46, top: 24, right: 312, bottom: 192 };
const TITLE = "gap-picture-title";
const SAYS = "gap-picture-says";

/** Where prices and gaps lie on the drawing. */
interface Scale {
  x(price: number): number;
  y(gap: number): number;
}

export function GapPicture({ picture }: { readonly picture: Picture }): React.ReactElement {
  const scale = scaleOf(picture);
  return (
    <svg
      className="gap-picture"
      role="img"
      aria-labelledby={`${TITLE} ${SAYS}`}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      focusable="false"
    >
      <title id={TITLE}>{picture.title}</title>
      <desc id={SAYS}>{picture.says}</desc>
      <Axes picture={picture} scale={scale} />
      <Now picture={picture} scale={scale} />
      {picture.lines.map((line) => (
        <Line key={line.name} line={line} scale={scale} />
      ))}
      <Ends picture={picture} scale={scale} />
    </svg>
  );
}

function scaleOf({ prices, gaps }: Picture): Scale {
  const { left, right, top, bottom } = PLOT;
  return {
    x: (price) => left + ((price - prices.from) / (prices.to - prices.from)) * (right - left),
    y: (gap) => bottom - ((gap - gaps.from) / (gaps.to - gaps.from)) * (bottom - top),
  };
}

interface DrawnProps {
  readonly picture: Picture;
  readonly scale: Scale;
}

function Axes({ picture, scale }: DrawnProps): React.ReactElement {
  const { prices, gaps } = picture;
  const { left, right, bottom } = PLOT;
  return (
    <>
      <text x={0} y={12}>
        {gaps.name}
      </text>
      <text x={WIDTH} y={12} textAnchor="end">
        {picture.legend}
      </text>
      {gaps.ticks.map(({ at, text }) => (
        <g key={at}>
          <line
            className={at === 0 ? "gap-zero" : "gap-grid"}
            x1={left}
            x2={right}
            y1={scale.y(at)}
            y2={scale.y(at)}
          />
          <text x={left - 4} y={scale.y(at) + 4} textAnchor="end">
            {text}
          </text>
        </g>
      ))}
      {prices.ticks.map(({ at, text }) => (
        <text key={at} x={scale.x(at)} y={bottom + 16} textAnchor="middle">
          {text}
        </text>
      ))}
      <text x={right} y={bottom + 34} textAnchor="end">
        {prices.name}
      </text>
    </>
  );
}

/** The price of today as a band, and lines for the budget and for the prices that mean something. */
function Now({ picture, scale }: DrawnProps): React.ReactElement {
  const { now, marks, budget } = picture;
  const { left, right, top, bottom } = PLOT;
  const [from, to] = [scale.x(now.low.price), scale.x(now.high.price)];
  return (
    <>
      <rect
        className="gap-now"
        x={from}
        y={top}
        width={Math.max(to - from, 1)}
        height={bottom - top}
      />
      {marks.map((mark) => (
        <Mark key={mark.kind} mark={mark} scale={scale} />
      ))}
      {budget === undefined ? null : (
        <g className="gap-budget">
          <line x1={left} x2={right} y1={scale.y(budget.gap)} y2={scale.y(budget.gap)} />
          <text x={right} y={scale.y(budget.gap) - 4} textAnchor="end">
            {budget.name}
          </text>
        </g>
      )}
    </>
  );
}

/** The lines fall from left to right: there is room for a name above on the right, and below on the left. */
function Mark({ mark, scale }: { readonly mark: PriceMark; readonly scale: Scale }) {
  const { left, right, top, bottom } = PLOT;
  const x = scale.x(mark.price);
  const isLeft = x < (left + right) / 2;
  return (
    <g className={`gap-${mark.kind}`}>
      <line x1={x} x2={x} y1={top} y2={bottom} />
      <text
        x={isLeft ? x + 4 : x - 4}
        y={mark.kind === "floor" ? bottom - 5 : top + 11}
        textAnchor={isLeft ? "start" : "end"}
      >
        {mark.name}
      </text>
    </g>
  );
}

function Line({ line, scale }: { readonly line: GapLine; readonly scale: Scale }) {
  const { from, to, isMain } = line;
  return (
    <g className={isMain ? "gap-main" : "gap-other"}>
      <line
        x1={scale.x(from.price)}
        y1={scale.y(from.gap)}
        x2={scale.x(to.price)}
        y2={scale.y(to.gap)}
      />
    </g>
  );
}

function Ends({ picture: { now }, scale }: DrawnProps): React.ReactElement {
  const dot = ({ price, gap }: Point) => (
    <circle key={price} className="gap-dot" cx={scale.x(price)} cy={scale.y(gap)} r={4} />
  );
  return <>{now.low.price === now.high.price ? dot(now.low) : [now.low, now.high].map(dot)}</>;
}
