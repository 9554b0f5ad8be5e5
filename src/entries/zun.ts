import { fieldBadge } from "../badges/fieldBadge.ts";
import { resourceBadge } from "../badges/resourceBadge.tsx";
import { container } from "../catalog/zun/container.ts";
import type { ZunTexts, zun } from "../catalog/zun/fields.ts";
import { summarizeContainer } from "../catalog/zun/summarizeContainer.ts";
import { task } from "../catalog/zun/task.ts";
import type { ServiceLocale, ServiceMeanings } from "../language/service.ts";

export { zun } from "../catalog/zun/fields.ts";
export { summarizeContainer } from "../catalog/zun/summarizeContainer.ts";

/** Shows a container, from its `status`. Renders a `<span>`. */
export const ContainerStatusBadge = /* @__PURE__ */ fieldBadge("ContainerStatusBadge", container, "status");

/** Shows the task of a container, from its `task_state`. Renders a `<span>`. */
export const ContainerTaskStateBadge = /* @__PURE__ */ fieldBadge("ContainerTaskStateBadge", task, "state");

/** Shows a container: its leading state (see `summarizeContainer`), and a mark for its hints. Renders a `<span>`. */
export const ContainerBadge = /* @__PURE__ */ resourceBadge("ContainerBadge", summarizeContainer, "container");

/** The labels of Zun in a language. */
export type ZunLocale = ServiceLocale<ZunTexts>;

/** One sentence for each state of Zun. */
export type ZunMeanings = ServiceMeanings<typeof zun>;
