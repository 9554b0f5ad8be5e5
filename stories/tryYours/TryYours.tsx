import { useId, useMemo, useState } from "react";
import { StateSummary } from "../../src/entries/index.ts";
import { capitalized } from "../capitalized.ts";
import { purposes } from "../services/names.ts";
import { useAddress } from "../useAddress.ts";
import { examples } from "./examples.ts";
import { type Kind, kinds, server } from "./kinds.ts";
import { PastedTable } from "./PastedTable.tsx";
import { readPasted } from "./readPasted.ts";

const MAX_SHOWN = 200;

const toJson = (value: unknown): string => JSON.stringify(value, undefined, 2);

/** A field to paste output from an API or the command line, and the badges for it. */
export function TryYours() {
  const [text, setText] = useState(() => toJson(examples[1]?.value));
  const [resource, pick] = useAddress("resource");
  const picked = kinds.find(({ name }) => name === resource) ?? server;
  const id = useId();

  return (
    <main className="gallery">
      <h1>Try yours</h1>
      <p>
        Paste the output of <code>openstack server show -f json</code> or{" "}
        <code>openstack server list --long -f json</code>, a response of the API, or a notification. Volumes, ports,
        load balancers, nodes and other resources work too. Nothing leaves this page.
      </p>
      <div className="gallery-row">
        <p>Or try an example:</p>
        {examples.map(({ name, value, resource = "" }) => (
          <button
            key={name}
            type="button"
            onClick={() => {
              setText(toJson(value));
              pick(resource);
            }}
          >
            {name}
          </button>
        ))}
      </div>
      <div className="gallery-row">
        <label htmlFor={`${id}-kind`}>Resource, if its wrapper does not tell</label>
        <select id={`${id}-kind`} value={picked.name} onChange={({ target }) => pick(target.value)}>
          {Object.keys(purposes).map((service) => (
            <optgroup key={service} label={capitalized(service)}>
              {kinds.map((kind) => kind.service === service && <option key={kind.name}>{kind.name}</option>)}
            </optgroup>
          ))}
        </select>
      </div>
      <div className="gallery-stack">
        <label htmlFor={id}>JSON</label>
        <textarea id={id} rows={12} spellCheck={false} value={text} onChange={({ target }) => setText(target.value)} />
      </div>
      <Outcome text={text} picked={picked} />
    </main>
  );
}

function Outcome({ text, picked }: { readonly text: string; readonly picked: Kind }) {
  const pasted = useMemo(() => readPasted(text, picked), [text, picked]);
  if ("problem" in pasted)
    return (
      <p role="alert" className="gallery-problem">
        {pasted.problem}
      </p>
    );

  const { items, others } = pasted;
  return (
    <>
      {others > 0 && (
        <p className="gallery-quiet">
          {others === 1 ? "1 other item is not a resource." : `${others} other items are not resources.`}
        </p>
      )}
      {[...new Set(items.map(({ kind }) => kind))].map((kind) => (
        <OfKind
          key={kind.name}
          kind={kind}
          objects={items.filter((item) => item.kind === kind).map(({ object }) => object)}
        />
      ))}
    </>
  );
}

function OfKind({ kind, objects }: { readonly kind: Kind; readonly objects: readonly object[] }) {
  const { summarize } = kind;
  const isStrange = objects.every((object) => summarize(object).state === "unknown");
  return (
    <>
      {objects.length > 1 && <StateSummary items={objects} summarize={summarize} />}
      {isStrange && (
        <p className="gallery-quiet">
          No {kind.name} is in such a state. If this is another resource, choose it above.
        </p>
      )}
      {objects.length > MAX_SHOWN && (
        <p className="gallery-quiet">
          Showing the first {MAX_SHOWN} of {objects.length}. The summary counts them all.
        </p>
      )}
      <PastedTable kind={kind} objects={objects.slice(0, MAX_SHOWN)} />
    </>
  );
}
