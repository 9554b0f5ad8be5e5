import type { ReactNode } from "react";

interface TableProps {
  /** Names the table and its scrollable region. */
  readonly caption: string;
  readonly columns: readonly string[];
  /** The `<tbody>` elements, with their rows. A cell has the name of its column as `data-column`, for the cards. */
  readonly children: ReactNode;
  /** Also scrolls vertically, under a sticky header. */
  readonly tall?: boolean;
  /** Its columns are compared, so it scrolls on a phone, where rows of other tables are cards. */
  readonly grid?: boolean;
  readonly className?: string;
}

/** A table that scrolls in its own region if the page is too narrow for it. */
export function Table({ caption, columns, children, tall, grid, className }: TableProps) {
  const classes = ["gallery-scroll", tall && "gallery-tall", !grid && "gallery-stacks"];
  return (
    <section
      aria-label={`${caption}, table`}
      className={classes.filter(Boolean).join(" ")}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable region has to be reachable by keyboard
      tabIndex={0}
    >
      <table className={className}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        {children}
      </table>
    </section>
  );
}
