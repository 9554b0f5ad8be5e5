import { type BadgeProps, type ServerStatus, ServerStatusBadge, type Tone } from "../src/entries/index.ts";
import { tones } from "../src/state/state.ts";

const statuses: Readonly<Record<Tone, ServerStatus>> = {
  success: "ACTIVE",
  progress: "BUILD",
  warning: "RESCUE",
  error: "ERROR",
  neutral: "PAUSED",
};

/** A server's badge of a tone. */
export const Toned = ({ tone, ...props }: Omit<BadgeProps, "tone"> & { readonly tone: Tone }) => (
  <ServerStatusBadge status={statuses[tone]} {...props} />
);

/** A badge of each tone. */
export const EachTone = (props: Omit<BadgeProps, "tone">) => (
  <div className="gallery-row">
    {tones.map((tone) => (
      <Toned key={tone} tone={tone} {...props} />
    ))}
  </div>
);
