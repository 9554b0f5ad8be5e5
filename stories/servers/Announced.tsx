import { useState } from "react";
import { type Locale, ServerBadge, StateAnnouncer } from "../../src/index.ts";
import { frames } from "../frames.ts";
import { useSaid } from "./useSaid.ts";

/** Servers, and the frame that each begins with. */
const begins = [
  { name: "web-1", start: 5 },
  { name: "web-2", start: 21 },
  { name: "db-1", start: 45 },
];

const answerAt = (time: number) =>
  begins.map(({ name, start }) => ({ ...frames[(start + time) % frames.length]?.server, name, id: name }));

/** Servers that change with each answer, and what the announcer says of them. */
export function Announced({ locale }: { readonly locale: Locale | undefined }) {
  const [time, setTime] = useState(0);
  const said = useSaid();
  const servers = answerAt(time);

  return (
    <div className="gallery">
      <StateAnnouncer servers={servers} locale={locale} />
      <ul className="gallery-plain">
        {servers.map((server) => (
          <li key={server.id} className="gallery-row">
            {server.name} <ServerBadge server={server} locale={locale} />
          </li>
        ))}
      </ul>
      <div className="gallery-controls">
        <button type="button" onClick={() => setTime(time + 1)}>
          Next answer
        </button>
      </div>
      <div className="gallery-panel">
        <p className="gallery-quiet">What was said, the latest last</p>
        {said.length > 0 ? (
          <ol className="gallery-said">
            {said.map(({ number, text, lang }) => (
              <li key={number} value={number} lang={lang}>
                {text}
              </li>
            ))}
          </ol>
        ) : (
          <p>Nothing yet.</p>
        )}
      </div>
    </div>
  );
}
