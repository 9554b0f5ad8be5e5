import { type Contender, contenders, own, timed, times } from "../../tools/bench/figures.ts";
import measured from "../../tools/bench/peers/measured.json" with { type: "json" };
import { type Column, RowsTable } from "../RowsTable.tsx";
import { classOf } from "./Chart.tsx";

const whole = (figure: number) => Math.round(figure).toLocaleString("en");

const badge: Column<Contender> = {
  title: "Badge",
  cell: (each) => <span className={classOf(each)}>{each.isBaseline ? `${each.title} (baseline)` : each.title}</span>,
};

const figures = (title: string, figureOf: (contender: Contender) => string): Column<Contender> => ({
  title,
  className: "gallery-number",
  cell: (each) => <bdi>{figureOf(each)}</bdi>,
});

/** The measured cost of the badges and of those of other libraries. */
export const PeersTable = () => (
  <RowsTable
    caption={`Medians of ${measured.rounds} interleaved rounds with ${measured.count} badges in Chromium ${measured.chromium}, layout included`}
    columns={[
      badge,
      figures("Bytes added", ({ bytes }) => whole(bytes)),
      ...timed.map(({ part, does }) => figures(`To ${does}`, (each) => times(each[part]))),
      figures("Bytes of memory per badge", ({ heap }) => whole(heap)),
    ]}
    rows={contenders}
  />
);

/** The time to mount one badge, by how many there are. */
export const GrowthTable = () => (
  <RowsTable
    caption="Microseconds to mount one badge, by number of badges"
    columns={[
      badge,
      ...own.growth.map(({ count }, index) =>
        figures(whole(count), ({ growth }) => whole(growth[index]?.microseconds ?? Number.NaN)),
      ),
    ]}
    rows={contenders}
  />
);
