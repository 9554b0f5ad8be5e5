import { tones } from "../../src/state/state.ts";
import type { See } from "../../test/support/vision.ts";
import { closestOf, eyes } from "./seen.ts";
import { EachTone } from "./Toned.tsx";
import { useColors } from "./useColors.ts";
import { filterOf, VisionFilters } from "./VisionFilters.tsx";

interface SeenProps {
  readonly name: string;
  readonly see: See;
  readonly scheme: "light" | "dark";
}

/** One row of badges, as someone sees it, and the tones that look most alike to them. */
function SeenBy({ name, see, scheme }: SeenProps) {
  const [panel, colors] = useColors();
  const icons = colors.slice(0, tones.length).map(({ icon }) => icon);
  const surfaces = colors.slice(tones.length).map(({ surface }) => surface);
  return (
    <div>
      <div
        ref={panel}
        className={`gallery-panel gallery-stack gallery-${scheme}`}
        style={{ filter: `url(#${filterOf(name)})` }}
      >
        <EachTone variant="dot" />
        <EachTone variant="solid" />
      </div>
      <p className="gallery-note">
        Icons most alike: {closestOf(icons, see)}. Solid surfaces: {closestOf(surfaces, see)}.
      </p>
    </div>
  );
}

/** The same badges as five readers see them, in the light and in the dark. */
export const Visions = () => (
  <>
    <VisionFilters />
    {eyes.map(([name, see]) => (
      <section key={name}>
        <h3 className="gallery-sentence">{name}</h3>
        <div className="gallery-pair">
          <SeenBy name={name} see={see} scheme="light" />
          <SeenBy name={name} see={see} scheme="dark" />
        </div>
      </section>
    ))}
  </>
);
