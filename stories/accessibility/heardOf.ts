/** What assistive technology gets of an element. */
export interface Heard {
  readonly role: string;
  readonly name: string;
  readonly description: string;
}

const roles: Readonly<Record<string, string>> = { A: "link", BUTTON: "button", UL: "list", DL: "list of terms" };

/** The text of an element, without what is hidden from assistive technology. */
function textOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? "";
  if (node instanceof Element && node.ariaHidden === "true") return "";
  const text = [...node.childNodes].map(textOf).join("");
  if (node.nodeName === "DT") return `${text}: `;
  return node.nodeName === "DD" ? `${text.replace(/\.$/, "")}. ` : text;
}

function stateOf(element: Element): string {
  const popover = element instanceof HTMLButtonElement && element.popoverTargetElement;
  if (popover) return popover.matches(":popover-open") ? ", expanded" : ", collapsed";
  if (!element.ariaPressed) return "";
  return element.ariaPressed === "true" ? ", pressed" : ", not pressed";
}

/** What is read of the components in an element: each with a role, or their text. */
export function heardOf(root: Element): readonly Heard[] {
  const withRole = [...root.querySelectorAll("a, button, ul, dl")];
  if (withRole.length === 0) {
    const [badge] = root.children;
    const description = badge?.role === "none" ? "" : (badge?.getAttribute("title") ?? "");
    return [{ role: "text", name: textOf(root), description }];
  }
  return withRole.map((element) => ({
    role: `${roles[element.nodeName]}${stateOf(element)}`,
    name: element.ariaLabel ?? (element.nodeName === "UL" ? "" : textOf(element).trim()),
    description: element.ariaDescription ?? element.getAttribute("title") ?? "",
  }));
}
