import { useId, useMemo, useState } from "react";
import { StateSummary } from "../../src/entries/index.ts";
import { examples } from "./examples.ts";
import { KnownResources } from "./KnownResources.tsx";
import { PastedResourcesTable } from "./PastedResourcesTable.tsx";
import { PastedServersTable } from "./PastedServersTable.tsx";
import { readPasted } from "./readPasted.ts";

const MAX_SHOWN = 200;

const toJson = (value: unknown): string => JSON.stringify(value, undefined, 2);

/** A field to paste output from an API or the command line, and the badges for it. */
export function TryYours() {
  const [text, setText] = useState(() => toJson(examples[1]?.value));
  const field = useId();

  return (
    <main className="gallery">
      <h1>Try yours</h1>
      <p>
        Paste the output of <code>openstack server show -f json</code> or{" "}
        <code>openstack server list --long -f json</code>, a response of the API, or a notification. Volumes, ports,
        load balancers, nodes and other resources work too, as their APIs or <code>show -f json</code> give them.
        Nothing leaves this page.
      </p>
      <div className="gallery-row">
        <p>Or try an example:</p>
        {examples.map(({ name, value }) => (
          <button key={name} type="button" onClick={() => setText(toJson(value))}>
            {name}
          </button>
        ))}
      </div>
      <div className="gallery-field">
        <label htmlFor={field}>JSON</label>
        <textarea
          id={field}
          rows={12}
          spellCheck={false}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      <Outcome text={text} />
      <KnownResources />
    </main>
  );
}

function Outcome({ text }: { readonly text: string }) {
  const pasted = useMemo(() => readPasted(text), [text]);
  if ("problem" in pasted)
    return (
      <p role="alert" className="gallery-problem">
        {pasted.problem}
      </p>
    );

  const { servers, resources, others } = pasted;
  const notes = [
    servers.length > MAX_SHOWN &&
      `Showing the first ${MAX_SHOWN} of ${servers.length} servers. The summary counts them all.`,
    resources.length > MAX_SHOWN && `Showing the first ${MAX_SHOWN} of ${resources.length} other resources.`,
    others > 0 && noteOn(others, resources.length > 0 ? ["a resource", "resources"] : ["a server", "servers"]),
  ].filter((note) => note !== false);
  const [kind, ...otherKinds] = new Set(resources.map((resource) => resource.kind));
  return (
    <>
      {servers.length > 1 && <StateSummary servers={servers} />}
      {kind && otherKinds.length === 0 && resources.length > 1 && (
        <StateSummary items={resources.map(({ object }) => object)} summarize={kind.summarize} />
      )}
      {notes.length > 0 && <p className="gallery-quiet">{notes.join(" ")}</p>}
      {servers.length > 0 && <PastedServersTable servers={servers.slice(0, MAX_SHOWN)} />}
      {resources.length > 0 && <PastedResourcesTable resources={resources.slice(0, MAX_SHOWN)} />}
    </>
  );
}

const noteOn = (others: number, [one, several]: readonly [string, string]): string =>
  others === 1 ? `1 other item is not ${one}.` : `${others} other items are not ${several}.`;
