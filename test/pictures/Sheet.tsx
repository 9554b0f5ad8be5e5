import type { ReactNode } from "react";
import "./sheets.css";

interface SheetProps {
  /** The color of the text and of the page. */
  readonly text?: string;
  readonly page?: string | undefined;
  readonly scheme?: "light" | "dark";
  readonly dir?: "rtl" | undefined;
  readonly lang?: string | undefined;
  readonly children: ReactNode;
}

/** A page to picture, as a host paints one. */
export const Sheet = ({ text = "#161616", page = "#fff", scheme, dir, lang, children }: SheetProps) => (
  <div
    className="sheet"
    dir={dir}
    lang={lang}
    style={{ color: text, backgroundColor: page, ...(scheme && { colorScheme: scheme }) }}
  >
    {children}
  </div>
);

/** Things that stand beside each other, under a heading. */
export const Row = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <section>
    <h2>{title}</h2>
    <div className="sheet-row">{children}</div>
  </section>
);
