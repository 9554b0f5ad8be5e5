import { baseline, bytes, contenders, own, times } from "../../tools/bench/figures.ts";
import { Chart, Columns, classOf, Rows } from "./Chart.tsx";
import { placeLabels } from "./labels.ts";
import { around, logScale, ticksIn } from "./scale.ts";

const HEIGHT = 480;
const [LEFT, TOP, BOTTOM] = [36, 28, HEIGHT - 44];

const weights = around(contenders.map((each) => each.bytes));
const mounts = around(contenders.map(({ mount }) => mount));

const byBytes = [...contenders].sort((one, other) => one.bytes - other.bytes);

/** How much each adds to a page, and how long it takes to mount. */
export const BytesAndMount = () => (
  <Chart
    name={`Bytes added and time to mount. This library: ${bytes(own.bytes)}, ${times(own.mount)}. The baseline: ${bytes(baseline.bytes)}.`}
    height={HEIGHT}
  >
    {(width) => {
      const x = logScale(weights, [LEFT, width - 12]);
      const y = logScale(mounts, [BOTTOM, TOP]);
      // From the lightest on, most labels find a place beside their point.
      const points = byBytes.map((each) => ({ each, x: x(each.bytes), y: y(each.mount), text: each.short }));
      return (
        <>
          <text x={0} y={12}>
            Time to mount, × the baseline
          </text>
          <Columns ticks={ticksIn(weights)} at={x} from={TOP} to={BOTTOM} text={(tick) => `${tick / 1000} kB`} />
          <Rows ticks={ticksIn(mounts)} at={y} from={LEFT} to={width} text={(tick) => `${tick} ×`} />
          <text x={width} y={HEIGHT - 8} textAnchor="end">
            Bytes added, with Brotli
          </text>
          <line className="gallery-baseline" x1={LEFT} x2={width} y1={y(1)} y2={y(1)} />
          {placeLabels(points, width, y(1)).map(({ point, label, leader }) => (
            <g key={point.text} className={classOf(point.each)}>
              {leader && <line className="gallery-leader" x1={point.x} y1={point.y} x2={leader.x} y2={leader.y} />}
              <circle cx={point.x} cy={point.y} r={5} />
              <text {...label}>{point.text}</text>
            </g>
          ))}
        </>
      );
    }}
  </Chart>
);
