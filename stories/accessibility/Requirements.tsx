import { requirements } from "../../test/requirements.ts";
import { capitalized } from "../capitalized.ts";

/** What badges owe to readers, and the tests that hold each point. */
export const Requirements = () => (
  <details>
    <summary>The {Object.keys(requirements).length} requirements and the tests that hold each</summary>
    <ol>
      {Object.entries(requirements).map(([number, { asks, heldBy }]) => (
        <li key={number}>
          <div>{capitalized(asks)}</div>
          {Object.entries(heldBy).map(([file, tests]) => (
            <div key={file} className="gallery-note">
              <code>test/{file}</code>: {tests.join("; ")}
            </div>
          ))}
        </li>
      ))}
    </ol>
  </details>
);
