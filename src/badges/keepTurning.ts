/** When each ring began to turn, in milliseconds since the page was opened. */
const begun = /* @__PURE__ */ new WeakMap<EventTarget, number>();

let listens = false;

/**
 * Lets the rings of a page turn once. A browser starts them anew when their badges move in a list or are shown again;
 * here they go on where they would be by now, which is usually at rest. One listener serves the page.
 */
export function keepTurning(): void {
  if (listens || typeof document === "undefined") return;
  listens = true;
  document.addEventListener("animationstart", (event) => {
    const [ring] = event.composedPath();
    if (event.animationName !== "state-badge-turn" || !(ring instanceof Element)) return;
    const first = begun.get(ring);
    if (first === undefined) begun.set(ring, event.timeStamp);
    else for (const animation of ring.getAnimations()) animation.currentTime = event.timeStamp - first;
  });
}
