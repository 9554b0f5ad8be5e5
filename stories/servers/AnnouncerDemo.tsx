import { useState } from "react";
import { AnnouncedServers } from "../code/AnnouncedServers.tsx";
import { replayed } from "./replayed.ts";
import { useAnnouncements } from "./useAnnouncements.ts";

/** The frame that each server starts with. */
const starts = { "web-1": 5, "web-2": 21, "db-1": 45 };

/** Servers that change with each response, and what the announcer says about them. */
export function AnnouncerDemo() {
  const [responses, setResponses] = useState(0);
  const announcements = useAnnouncements();

  return (
    <>
      <AnnouncedServers
        servers={replayed(starts, responses).map(({ server, name }) => ({ ...server, name, id: name }))}
      />
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
