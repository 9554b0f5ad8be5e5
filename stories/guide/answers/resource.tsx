import { VolumeBadge } from "../../../src/entries/cinder.ts";

const volume = { status: "error_deleting" };

export const Volume = () => <VolumeBadge volume={volume} />;
