import { states } from "../states.js";
import "../../page.css";

export const Badge = ({ state }) => {
  const { label, tone } = states[state];
  return (
    <span className={`badge ${tone}`}>
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: the least that can be drawn says nothing to assistive technology */}
      <svg viewBox="0 0 24 24">
        <path d="M12 2a10 10 0 1 0 0 20 10 10 0 1 0 0-20zM16 9l-5.5 5.5L8 12" />
      </svg>
      {label}
    </span>
  );
};
