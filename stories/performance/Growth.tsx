import { baseline, contenders, own } from "../../tools/bench/figures.ts";
import { Chart, Columns, classOf, Rows } from "./Chart.tsx";
import { spread, widthOf } from "./labels.ts";
import { around, logScale, ticksIn } from "./scale.ts";

const HEIGHT = 400;
const [LEFT, TOP, BOTTOM] = [44, 28, HEIGHT - 44];
const RIGHT = Math.max(...contenders.map(({ short }) => widthOf(short))) + 16;

const all = contenders.flatMap(({ growth }) => growth);
const counts = own.growth.map(({ count }) => count);
const range = around(all.map(({ microseconds }) => microseconds));

const last = ({ growth }: typeof own) => growth.at(-1)?.microseconds ?? 0;
/** From the lowest line on the right to the highest. */
const lines = [...contenders].sort((one, other) => last(one) - last(other));

/** How long one badge takes to mount, by how many there are. */
export const Growth = () => (
  <Chart
    name={`Time to mount one badge, from ${Math.min(...counts)} to ${Math.max(...counts).toLocaleString("en")} badges. With the most, this library: ${Math.round(last(own))} µs; the baseline: ${Math.round(last(baseline))} µs.`}
    height={HEIGHT}
  >
    {(width) => {
      const x = logScale([Math.min(...counts), Math.max(...counts)], [LEFT + 16, width - RIGHT]);
      const y = logScale(range, [BOTTOM, TOP]);
      const labels = spread(lines.map((each) => y(last(each))));
      return (
        <>
          <text x={0} y={12}>
            Time to mount one badge, µs
          </text>
          <Rows
            ticks={ticksIn(range)}
            at={y}
            from={LEFT}
            to={width - RIGHT}
            text={(tick) => tick.toLocaleString("en")}
          />
          <Columns ticks={counts} at={x} from={TOP} to={BOTTOM} text={(tick) => tick.toLocaleString("en")} />
          <text x={width} y={HEIGHT - 8} textAnchor="end">
            Badges on the page
          </text>
          {lines.map((each, index) => (
            <g key={each.title} className={classOf(each)}>
              <polyline
                points={each.growth.map(({ count, microseconds }) => `${x(count)},${y(microseconds)}`).join(" ")}
              />
              <line
                className="gallery-leader"
                x1={x(Math.max(...counts))}
                x2={width - RIGHT + 12}
                y1={y(last(each))}
                y2={labels[index]}
              />
              <text x={width - RIGHT + 14} y={(labels[index] ?? 0) + 4}>
                {each.short}
              </text>
            </g>
          ))}
        </>
      );
    }}
  </Chart>
);
