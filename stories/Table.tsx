import type { ReactNode } from "react";

interface TableProps {
  /** Names the table, and the place in which it scrolls. */
  readonly caption: string;
  readonly columns: readonly string[];
  /** Rows: `<tr>` in `<tbody>`. */
  readonly children: ReactNode;
  /** Scrolls up and down in its own place too, under a header that stays. */
  readonly tall?: boolean;
  readonly className?: string;
}

/** A table that scrolls in a place of its own where the page is narrower. */
export function Table({ caption, columns, children, tall, className }: TableProps) {
  return (
    <section
      aria-label={`${caption}, table`}
      className={tall ? "gallery-scroll gallery-tall" : "gallery-scroll"}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be in reach of the keyboard
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
