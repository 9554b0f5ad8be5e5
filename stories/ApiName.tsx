import { Fragment } from "react";

/** A name as the API spells it, or the path of a file. It can wrap after an underscore, a hyphen or a slash. */
export function ApiName({ name }: { readonly name: string }) {
  return (
    <code>
      {name.split(/(?<=[_/-])/).map((part, index) => (
        <Fragment key={index}>
          {index > 0 && <wbr />}
          {part}
        </Fragment>
      ))}
    </code>
  );
}
