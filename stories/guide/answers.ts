import type { ComponentType } from "react";

interface Answer {
  readonly title: string;
  readonly text: string;
  /** When to use what, by the name of the component, which has a page of its own. */
  readonly uses?: Readonly<Record<string, string>>;
}

/** What a console can have to show, by the name of its example, and the components for it. */
const texts: Readonly<Record<string, Answer>> = {
  whole: {
    title: "The whole object",
    text: "Pass it as the API sent it. The badge shows the state that leads, and marks if there is more to know.",
    uses: {
      ServerBadge: "In a list of servers, and wherever there is room for one badge only.",
      ServerStateDetails:
        "On a server’s own page, or in a popover. It says in words what a badge leaves to its tooltip.",
      StatePopover: "Around a badge. Its details open by keyboard, touch and pointer.",
    },
  },
  field: {
    title: "One field of it",
    text: "Pass its value as the API sent it. A value that is missing or unknown never looks healthy.",
    uses: {
      ServerStatusBadge:
        "Where people know Nova’s status names. The status hides most tasks, so put a TaskStateBadge next to it.",
      TaskStateBadge: 'Next to the status. With idle="hide", it renders nothing while no task runs.',
      PowerStateBadge: "On a server’s own page. It shows what the hypervisor sees, but not whether that is intended.",
      VmStateBadge: "For operators. It shows Nova’s own record, from which the status is derived.",
    },
  },
  list: {
    title: "A list",
    text: "Give each row its own badge, and count them above. Both components take any resource.",
    uses: {
      StateSummary: "Above a list. It counts its items by their leading state, and can filter them.",
      StateAnnouncer:
        "Once per page, with the servers that someone is waiting for. It announces their changes to screen readers; badges don’t.",
    },
  },
  resource: {
    title: "Another resource",
    text: "Import its badge from the path of its service. The rules below list every resource and its badges.",
  },
  own: {
    title: "A state of your own",
    text: "Judge it yourself: how urgent it is, and whether it will change.",
    uses: {
      StateBadge:
        "For anything that OpenStack does not report. Choose the tone by what a person has to do, not by taste.",
    },
  },
};

const drawn = import.meta.glob<Readonly<Record<string, ComponentType>>>("./answers/*.tsx", { eager: true });
const written = import.meta.glob<string>("./answers/*.tsx", { eager: true, query: "?raw", import: "default" });

/** The answers to "What do you have?", each with an example that is drawn from the very code that it shows. */
export const answers = Object.entries(texts).flatMap(([id, answer]) =>
  Object.values(drawn[`./answers/${id}.tsx`] ?? {}).map((Example) => ({
    ...answer,
    id,
    Example,
    code: written[`./answers/${id}.tsx`]?.trim(),
  })),
);
