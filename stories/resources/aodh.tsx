import { AlarmBadge, AlarmStateBadge } from "../../src/entries/aodh.ts";
import type { Usage } from "./usage.ts";

/** The resources of Aodh. */
export const aodh: readonly Usage[] = [
  {
    name: "Alarm",
    badges: [
      <AlarmBadge alarm={{ state: "alarm", enabled: true, severity: "critical" }} />,
      <AlarmStateBadge state="alarm" />,
    ],
    use: "AlarmBadge in lists: a critical alarm is an error, and a disabled one says nothing. AlarmStateBadge where severity and enabled have columns of their own.",
  },
];
