import { useId, useMemo, useState } from "react";
import { StateSummary } from "../../src/index.ts";
import { Answer } from "./Answer.tsx";
import { examples } from "./examples.ts";
import { readPasted } from "./readPasted.ts";

const MOST_SHOWN = 200;

const printed = (value: unknown): string => JSON.stringify(value, undefined, 2);

/** A place to paste what an API or the command line printed, and what the badges make of it. */
export function TryYours() {
  const [text, setText] = useState(() => printed(examples[1]?.value));
  const field = useId();

  return (
    <main className="gallery">
      <h1>Try yours</h1>
      <p>
        Paste what <code>openstack server show -f json</code>, <code>openstack server list --long -f json</code> or the
        API printed, or a notification. It stays on this page.
      </p>
      <div className="gallery-row">
        <p>Or take an example:</p>
        {examples.map(({ name, value }) => (
          <button key={name} type="button" onClick={() => setText(printed(value))}>
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
    servers.length > MOST_SHOWN && `The first ${MOST_SHOWN} of ${servers.length} servers are shown; all are counted.`,
    others > 0 && `${others} more in it ${others === 1 ? "is no server" : "are no servers"}.`,
  ].filter((note) => note !== false);
  return (
    <>
      {servers.length > 1 && <StateSummary servers={servers} />}
      {notes.length > 0 && <p className="gallery-quiet">{notes.join(" ")}</p>}
      <Answer servers={servers.slice(0, MOST_SHOWN)} />
    </>
  );
}
