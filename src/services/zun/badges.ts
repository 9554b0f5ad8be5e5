import { fieldBadge } from "../../badges/fieldBadge.ts";
import { resourceBadge } from "../../badges/resourceBadge.tsx";
import { container } from "./container.ts";
import { summarizeContainer } from "./summarizeContainer.ts";
import { task } from "./task.ts";

/** Shows a container, from its `status`. Renders a `<span>`. */
export const ContainerStatusBadge = /* @__PURE__ */ fieldBadge("ContainerStatusBadge", container, "status");

/** Shows the task of a container, from its `task_state`. Renders a `<span>`. */
export const ContainerTaskStateBadge = /* @__PURE__ */ fieldBadge("ContainerTaskStateBadge", task, "state");

/** Shows a container: its leading state (see `summarizeContainer`), and a mark for its hints. Renders a `<span>`. */
export const ContainerBadge = /* @__PURE__ */ resourceBadge("ContainerBadge", summarizeContainer, "container");
