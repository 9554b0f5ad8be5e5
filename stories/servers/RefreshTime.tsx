import { useLayoutEffect, useRef } from "react";

/**
 * Says what a refresh took: from an answer until React has the page as it is to be. The time is written past React, for
 * another drawing would be one more refresh.
 */
export function RefreshTime({ since }: { readonly since: number | undefined }) {
  const place = useRef<HTMLSpanElement>(null);

  useLayoutEffect(() => {
    if (since === undefined || !place.current) return;
    place.current.textContent = `The last refresh took ${Math.round(performance.now() - since)} ms.`;
  }, [since]);

  return <span className="gallery-quiet gallery-number" ref={place} />;
}
