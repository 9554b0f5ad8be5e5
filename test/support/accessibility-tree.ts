import { cdp } from "vitest/browser";

/** What Chromium exposes about one node to assistive technology. */
interface AccessibleNode {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  /** The texts inside the node, in order. */
  readonly texts: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
}

interface Value {
  readonly value?: unknown;
}

/** A node in the Accessibility domain of the DevTools protocol. */
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

/** The accessibility tree of the test page, as a list. */
export async function accessibilityTree(): Promise<readonly AccessibleNode[]> {
  // Vitest does not type the session. With Playwright it sends DevTools protocol methods.
  const session = cdp() as unknown as Session;
  const { frameTree } = await session.send("Page.getFrameTree");
  // The test page is a frame in the runner's page.
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
