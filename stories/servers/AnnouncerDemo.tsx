import { useState } from "react";
import { AnnouncedServers } from "../code/AnnouncedServers.tsx";
import { frames } from "../frames.ts";
import { useAnnouncements } from "./useAnnouncements.ts";

/** Servers, and the frame that each starts with. */
const starts = [
  { name: "web-1", start: 5 },
  { name: "web-2", start: 21 },
  { name: "db-1", start: 45 },
];

const serversAfter = (responses: number) =>
  starts.map(({ name, start }) => ({ ...frames[(start + responses) % frames.length]?.server, name, id: name }));

/** Servers that change with each response, and what the announcer says about them. */
export function AnnouncerDemo() {
  const [responses, setResponses] = useState(0);
  const announcements = useAnnouncements();

  return (
    <>
      <AnnouncedServers servers={serversAfter(responses)} />
      <div className="gallery-controls">
        <button type="button" onClick={() => setResponses(responses + 1)}>
          Next response
        </button>
      </div>
      <div className="gallery-panel">
        <p className="gallery-quiet">Announcements, latest last</p>
        {announcements.length > 0 ? (
          <ol className="gallery-announcements">
            {announcements.map(({ number, text, lang }) => (
              <li key={number} value={number} lang={lang}>
                {text}
              </li>
            ))}
          </ol>
        ) : (
          <p>Nothing yet.</p>
        )}
      </div>
    </>
  );
}
