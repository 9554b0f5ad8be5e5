import { useState } from "react";
import { TaskStateBadge } from "../../src/entries/index.ts";

/** The badges of five hundred servers that are all being built. Their rings turn for five seconds, and again on request. */
export function Moving({ motion }: { readonly motion?: string }) {
  const [times, setTimes] = useState(0);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable region has to be reachable by keyboard */}
      <section className="gallery-five-hundred" aria-label={motion ? "At rest" : "In motion"} tabIndex={0}>
        {Array.from({ length: 500 }, (_, index) => (
          <TaskStateBadge
            key={`${times} ${index}`}
            state="spawning"
            size="sm"
            theme={motion ? { motion } : undefined}
          />
        ))}
      </section>
      {motion === undefined && (
        <button type="button" onClick={() => setTimes(times + 1)}>
          Move again
        </button>
      )}
    </>
  );
}
