import { useEffect, useState } from "react";
import { FakeDriver } from "./FakeDriver.tsx";
import { frames } from "./frames.ts";
import { RowsTable } from "./RowsTable.tsx";
import { Select } from "./Select.tsx";
import { consoleColumns } from "./servers/consoleColumns.tsx";
import { replayed } from "./servers/replayed.ts";

/** The frame that each server starts with: far enough apart to show different operations. */
const starts = { "web-1": 0, "web-2": 15, "web-3": 30, "db-1": 46, "db-2": 70, "build-7": 87 };

const speeds = [0.5, 1, 2, 4].map((speed) => [speed, `${speed}×`] as const);
const FRAME_MILLISECONDS = 1500;

const next = (position: number) => (position + 1) % frames.length;

interface ReplayProps {
  /** Whether it plays automatically, unless the reader prefers reduced motion. */
  readonly playing: boolean;
}

/** A console's list of servers that replays the recorded frames in a loop. */
export function Replay({ playing: autoplay }: ReplayProps) {
  const [playing, setPlaying] = useState(() => autoplay && !matchMedia("(prefers-reduced-motion: reduce)").matches);
  const [speed, setSpeed] = useState(1);
  const [position, setPosition] = useState(0);

  useEffect(() => {
    if (!playing) return;
    const timer = setInterval(() => setPosition(next), FRAME_MILLISECONDS / speed);
    return () => clearInterval(timer);
  }, [playing, speed]);

  return (
    <main className="gallery" data-ready="">
      <h1>Server life</h1>
      <p>
        Watch <b>Status</b> stay Active while <b>Whole server</b> shows what is happening.
      </p>
      <div className="gallery-controls">
        <button type="button" onClick={() => setPlaying(!playing)}>
          {playing ? "Pause" : "Play"}
        </button>
        <button type="button" onClick={() => setPosition(next)}>
          Step
        </button>
        <Select label="Speed" value={speed} options={speeds} onChange={setSpeed} />
        <label>
          Frame
          <input
            type="range"
            min={1}
            max={frames.length}
            value={position + 1}
            onChange={({ target }) => setPosition(Number(target.value) - 1)}
          />
        </label>
        <span className="gallery-number">
          {position + 1} of {frames.length}
        </span>
      </div>
      <RowsTable
        caption="Servers"
        columns={consoleColumns}
        rows={replayed(starts, position)}
        className="gallery-servers"
        grid
      />
      <p className="gallery-quiet">
        One server was taken through its whole life, and the compute API&rsquo;s response was recorded after every
        change. Six servers replay it here, each from a different starting point. <FakeDriver />
      </p>
    </main>
  );
}
