import facts from "../data/resources.json" with { type: "json" };

/** The resource whose fields stand side by side with a field. A field that this package adds stands alone. */
export function resourceOf(id: string): string {
  const { service, resource } = facts.resources.find((field) => field.id === id) ?? {};
  return resource === undefined ? id : `${service} ${resource}`;
}
