import { VolumeBadge } from "openstack-state-badges/cinder";

const volume = { status: "error_deleting" };

export const Volume = () => <VolumeBadge volume={volume} />;
