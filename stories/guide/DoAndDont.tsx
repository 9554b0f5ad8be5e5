import { circleCheck, circleX } from "../../src/state/icons.ts";
import { WithCode } from "../services/WithCode.tsx";
import { pairs } from "./pairs.tsx";
import "./guide.css";

const verdicts = [
  { way: "dont", word: "Don’t", icon: circleX },
  { way: "do", word: "Do", icon: circleCheck },
] as const;

/** What misleads beside what does not, with one sentence of why. */
export const DoAndDont = () => (
  <main className="gallery">
    <h1>Do and don’t</h1>
    {pairs.map((pair) => (
      <section key={pair.title} aria-label={pair.title}>
        <h2>{pair.title}</h2>
        <p>
          <WithCode text={pair.why} />
        </p>
        <div className="gallery-verdicts">
          {verdicts.map(({ way, word, icon }) => (
            <figure key={way} className={`gallery-${way}`}>
              <figcaption>
                <svg viewBox="0 0 24 24" aria-hidden="true">
                  <path d={icon} />
                </svg>
                <b>{word}</b>{" "}
                <span>
                  <WithCode text={pair[way].text} />
                </span>
              </figcaption>
              <div className="gallery-row">{pair[way].example}</div>
            </figure>
          ))}
        </div>
      </section>
    ))}
  </main>
);
