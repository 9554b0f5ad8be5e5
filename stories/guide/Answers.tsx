import { Code } from "../Code.tsx";
import { answers } from "./answers.ts";
import "./guide.css";

/** What a console can have to show, and the badge for each: links first, then a card for each with its code. */
export const Answers = () => (
  <div className="gallery">
    <ul className="gallery-answers">
      {answers.map(({ id, title, Example }) => (
        <li key={id}>
          <a href={`#${id}`} target="_self">
            {title}
          </a>
          <Example />
        </li>
      ))}
    </ul>
    {answers.map(({ id, title, text, uses, Example, code }) => (
      <section key={id} id={id} className="gallery-answer" aria-labelledby={`${id}-title`}>
        <div className="gallery">
          <h3 id={`${id}-title`}>{title}</h3>
          <Example />
          <p>{text}</p>
          {uses && (
            <dl>
              {Object.entries(uses).map(([name, use]) => (
                <div key={name}>
                  <dt>
                    <a href={`?path=/docs/badges-${name.toLowerCase()}--docs`} target="_top">
                      {name}
                    </a>
                  </dt>
                  <dd>{use}</dd>
                </div>
              ))}
            </dl>
          )}
        </div>
        <Code code={code} />
      </section>
    ))}
  </div>
);
