import { contenders, own, type timed, times } from "../../tools/bench/figures.ts";
import { Chart, Columns, classOf } from "./Chart.tsx";
import { widthOf } from "./labels.ts";
import { around, logScale, ticksIn } from "./scale.ts";

const ROW = 22;
const HEIGHT = contenders.length * ROW;
const LEFT = Math.max(...contenders.map(({ short }) => widthOf(short))) + 12;
const RIGHT = widthOf("100.00 ×") + 12;

/** One of the times of all, from the shortest to the longest. */
export function Times({ part, does }: (typeof timed)[number]) {
  const range = around(contenders.map((each) => each[part]));
  const rows = [...contenders].sort((one, other) => one[part] - other[part]);
  return (
    <Chart
      name={`Time to ${does}, from the shortest to the longest. This library: ${times(own[part])}.`}
      height={HEIGHT + 28}
    >
      {(width) => {
        const x = logScale(range, [LEFT, width - RIGHT]);
        return (
          <>
            <Columns ticks={ticksIn(range)} at={x} from={0} to={HEIGHT} text={(tick) => `${tick} ×`} />
            <line className="gallery-baseline" x1={x(1)} x2={x(1)} y1={0} y2={HEIGHT} />
            {rows.map((each, index) => {
              const middle = (index + 0.5) * ROW;
              return (
                <g key={each.title} className={classOf(each)}>
                  <text x={0} y={middle + 5}>
                    {each.short}
                  </text>
                  <circle cx={x(each[part])} cy={middle} r={5} />
                  <text x={width} y={middle + 5} textAnchor="end">
                    {times(each[part])}
                  </text>
                </g>
              );
            })}
          </>
        );
      }}
    </Chart>
  );
}
