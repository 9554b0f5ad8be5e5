import { apartBy, type Part } from "../../test/support/gates.ts";
import type { See } from "../../test/support/vision.ts";
import { capitalized } from "../capitalized.ts";
import { EachTone } from "../Toned.tsx";
import { useDrawn } from "./useDrawn.ts";
import { eyes, filterOf, VisionFilters } from "./VisionFilters.tsx";

interface SeenProps {
  readonly name: string;
  readonly see: See;
  readonly scheme: "light" | "dark";
}

/** One row of badges, as someone sees it, and the tones that look most alike to them. */
function SeenBy({ name, see, scheme }: SeenProps) {
  const [panel, drawn] = useDrawn();
  const pairs = [...apartBy(drawn, [name, see])].sort((one, other) => one.value - other.value);
  const closest = (part: Part) => {
    const pair = pairs.find((each) => each.part === part);
    return pair && `${pair.badges.map(({ tone }) => tone).join(" and ")}, ${pair.value.toFixed(1)}`;
  };
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
        Icons most alike: {closest("icon")}. Solid surfaces: {closest("surface")}.
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
        <h3>{capitalized(name)}</h3>
        <div className="gallery-pair">
          <SeenBy name={name} see={see} scheme="light" />
          <SeenBy name={name} see={see} scheme="dark" />
        </div>
      </section>
    ))}
  </>
);
