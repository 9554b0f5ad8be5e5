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
  document.addEventListener("animationstart", ({ animationName, target, timeStamp }) => {
    if (animationName !== "state-badge-turn" || !(target instanceof Element)) return;
    const first = begun.get(target);
    if (!first) begun.set(target, timeStamp);
    else for (const animation of target.getAnimations()) animation.currentTime = timeStamp - first;
  });
}
