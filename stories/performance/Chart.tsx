import { type ReactNode, useEffect, useRef, useState } from "react";
import type { Contender } from "../../tools/bench/figures.ts";

/** How wide a chart is before the page has been laid out. */
const WIDTH = 640;

interface ChartProps {
  /** What it shows, for those who do not see it. */
  readonly name: string;
  readonly height: number;
  readonly children: (width: number) => ReactNode;
}

/** A picture as wide as its place. */
export function Chart({ name, height, children }: ChartProps) {
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(WIDTH);
  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => setWidth(Math.round(entry?.contentRect.width || WIDTH)));
    if (place.current) observer.observe(place.current);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={place} className="gallery-chart">
      <svg role="img" aria-label={name} viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
        {children(width)}
      </svg>
    </div>
  );
}

interface GridProps {
  readonly ticks: readonly number[];
  readonly at: (value: number) => number;
  /** Where the lines begin and end. */
  readonly from: number;
  readonly to: number;
  readonly text: (tick: number) => string;
}

/** The least distance between two values below a chart. */
const APART = 46;

/** Upright lines, with those of their values below that have room. */
export function Columns({ ticks, at, from, to, text }: GridProps) {
  let free = Number.NEGATIVE_INFINITY;
  return ticks.map((tick) => {
    const hasRoom = at(tick) >= free;
    if (hasRoom) free = at(tick) + APART;
    return (
      <g key={tick}>
        <line className="gallery-grid" x1={at(tick)} x2={at(tick)} y1={from} y2={to} />
        {hasRoom && (
          <text x={at(tick)} y={to + 16} textAnchor="middle">
            {text(tick)}
          </text>
        )}
      </g>
    );
  });
}

/** Level lines, with their values before them. */
export const Rows = ({ ticks, at, from, to, text }: GridProps) =>
  ticks.map((tick) => (
    <g key={tick}>
      <line className="gallery-grid" x1={from} x2={to} y1={at(tick)} y2={at(tick)} />
      <text x={from - 6} y={at(tick) + 4} textAnchor="end">
        {text(tick)}
      </text>
    </g>
  ));

/** The class of what is drawn for a contender. */
export const classOf = ({ isOwn }: Contender): string => (isOwn ? "gallery-own" : "gallery-peer");
