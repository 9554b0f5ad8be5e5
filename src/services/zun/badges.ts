import { fieldBadge } from "../../badges/fieldBadge.ts";
import { resourceBadge } from "../../badges/resourceBadge.tsx";
import { container } from "./container.ts";
import { summarizeContainer } from "./summarizeContainer.ts";
import { task } from "./task.ts";

/** Shows a container: `status`. Renders a `<span>`. */
export const ContainerStatusBadge = /* @__PURE__ */ fieldBadge("ContainerStatusBadge", container, "status");

/** Shows the task of a container: `task_state`. Renders a `<span>`. */
export const ContainerTaskStateBadge = /* @__PURE__ */ fieldBadge("ContainerTaskStateBadge", task, "state");

/** Shows a container, as the API sent it: what leads, and a mark for the rest (see `summarizeContainer`). Renders a `<span>`. */
export const ContainerBadge = /* @__PURE__ */ resourceBadge("ContainerBadge", summarizeContainer, "container");
