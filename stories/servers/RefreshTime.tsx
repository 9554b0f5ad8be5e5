import { useLayoutEffect, useRef } from "react";

/**
 * Shows how long a refresh took, from the response until React has updated the page. The time is written to the DOM
 * directly, because rendering it would be another refresh.
 */
export function RefreshTime({ since }: { readonly since: number | undefined }) {
  const output = useRef<HTMLSpanElement>(null);

  useLayoutEffect(() => {
    if (since === undefined || !output.current) return;
    output.current.textContent = `The last refresh took ${Math.round(performance.now() - since)} ms.`;
  }, [since]);

  return <span className="gallery-quiet gallery-number" ref={output} />;
}
