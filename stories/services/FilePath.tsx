import { Fragment } from "react";

/** The path of a file. It can wrap after a slash. */
export const FilePath = ({ path }: { readonly path: string }) => (
  <code>
    {path.split(/(?<=\/)/).map((part, index) => (
      <Fragment key={index}>
        {index > 0 && <wbr />}
        {part}
      </Fragment>
    ))}
  </code>
);
