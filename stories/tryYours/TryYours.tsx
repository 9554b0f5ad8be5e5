import { useId, useMemo, useState } from "react";
import { StateSummary } from "../../src/index.ts";
import { examples } from "./examples.ts";
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
        <code>openstack server list --long -f json</code>, a response of the API, or a notification. Nothing leaves this
        page.
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

  const { servers, others } = pasted;
  const notes = [
    servers.length > MAX_SHOWN &&
      `Showing the first ${MAX_SHOWN} of ${servers.length} servers. The summary counts them all.`,
    others > 0 && `${others} other ${others === 1 ? "item is not a server" : "items are not servers"}.`,
  ].filter((note) => note !== false);
  return (
    <>
      {servers.length > 1 && <StateSummary servers={servers} />}
      {notes.length > 0 && <p className="gallery-quiet">{notes.join(" ")}</p>}
      <PastedServersTable servers={servers.slice(0, MAX_SHOWN)} />
    </>
  );
}
