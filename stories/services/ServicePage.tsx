import { resourceBadges } from "../../tools/badges.ts";
import { capitalized } from "../capitalized.ts";
import { allFields } from "../fields.tsx";
import { FieldTable } from "./FieldTable.tsx";
import { purposes, type ServiceId } from "./names.ts";
import { ResourceExamplesTable } from "./ResourceExamplesTable.tsx";

/** Every badge of a service: one for each field, and those that show a whole resource. */
export function ServicePage({ service }: { readonly service: ServiceId }) {
  const resources = resourceBadges.filter((resource) => resource.service === service);
  return (
    <main className="gallery">
      <h1>{capitalized(service)}</h1>
      <p>
        Import the badges for {purposes[service]} from <code>openstack-state-badges/{service}</code>.
      </p>
      {resources.length > 0 && (
        <section className="gallery" aria-labelledby="whole-resources">
          <h2 id="whole-resources">Whole resources</h2>
          <p>
            These badges take a whole object. They show the leading state, and a mark whose tooltip lists the hints.
          </p>
          {resources.map((resource) => (
            <ResourceExamplesTable key={resource.name} {...resource} />
          ))}
        </section>
      )}
      {allFields
        .filter(({ part }) => part === service)
        .map((shown) => (
          <section key={shown.field.id} className="gallery" aria-labelledby={shown.field.id}>
            <h2 id={shown.field.id}>{shown.title}</h2>
            <FieldTable shown={shown} />
          </section>
        ))}
    </main>
  );
}
