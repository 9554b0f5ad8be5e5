import { fieldBadge } from "../../badges/fieldBadge.ts";
import { resourceBadge } from "../../badges/resourceBadge.tsx";
import { container } from "./container.ts";
import { summarizeContainer } from "./summarizeContainer.ts";
import { task } from "./task.ts";

/** Shows a container, by its `status`. Renders a `<span>`. */
export const ContainerStatusBadge = /* @__PURE__ */ fieldBadge("ContainerStatusBadge", container, "status");

/** Shows the task of a container, by its `task_state`. Renders a `<span>`. */
export const ContainerTaskStateBadge = /* @__PURE__ */ fieldBadge("ContainerTaskStateBadge", task, "state");

/** Shows a container: what leads (see `summarizeContainer`), and a mark for the rest. Renders a `<span>`. */
export const ContainerBadge = /* @__PURE__ */ resourceBadge("ContainerBadge", summarizeContainer, "container");
