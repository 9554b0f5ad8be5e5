import { cdp } from "vitest/browser";

/** What Chromium hands to assistive technology of one thing on the page. */
interface AccessibleNode {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  /** All that can be read in it, piece by piece. */
  readonly texts: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
}

interface Value {
  readonly value?: unknown;
}

/** A node as the DevTools protocol has it, in its domain Accessibility. */
interface ProtocolNode {
  readonly nodeId: string;
  readonly childIds?: readonly string[];
  readonly ignored: boolean;
  readonly role?: Value;
  readonly name?: Value;
  readonly description?: Value;
  readonly properties?: readonly { readonly name: string; readonly value: Value }[];
}

interface Session {
  send(method: "Page.getFrameTree"): Promise<{
    frameTree: { childFrames?: readonly { readonly frame: { readonly id: string } }[] };
  }>;
  send(
    method: "Accessibility.getFullAXTree",
    parameters: { frameId: string | undefined },
  ): Promise<{ nodes: readonly ProtocolNode[] }>;
}

const textOf = (value: Value | undefined): string => String(value?.value ?? "");

/** The accessibility tree of the page that a test draws in, as a list. */
export async function accessibilityTree(): Promise<readonly AccessibleNode[]> {
  // Vitest leaves the methods of the session to its provider; Playwright's takes those of the DevTools protocol.
  const session = cdp() as unknown as Session;
  const { frameTree } = await session.send("Page.getFrameTree");
  // A test draws in a frame of the runner's page.
  const frameId = frameTree.childFrames?.at(-1)?.frame.id;
  const { nodes } = await session.send("Accessibility.getFullAXTree", { frameId });

  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const textsOf = ({ role, name, childIds = [] }: ProtocolNode): string[] =>
    textOf(role) === "StaticText"
      ? [textOf(name)]
      : childIds.flatMap((id) => {
          const child = byId.get(id);
          return child ? textsOf(child) : [];
        });
  return nodes
    .filter(({ ignored }) => !ignored)
    .map((node) => ({
      role: textOf(node.role),
      name: textOf(node.name),
      description: textOf(node.description),
      texts: textsOf(node),
      properties: Object.fromEntries((node.properties ?? []).map(({ name, value }) => [name, value.value])),
    }));
}
