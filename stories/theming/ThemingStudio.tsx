import { useMemo } from "react";
import { useAddress } from "../useAddress.ts";
import { Dials } from "./Dials.tsx";
import { Gates } from "./Gates.tsx";
import { Panel } from "./Panel.tsx";
import { cssOf, propsOf, read, type Settings, write } from "./settings.ts";
import "./theming.css";
import { useGates } from "./useGates.ts";

/** The address of this page in the gallery, with a theme. */
const linkTo = (look: string) =>
  `${location.origin}${location.pathname.replace("iframe.html", "")}?path=/story/theming--studio&t=${encodeURIComponent(look)}`;

/** Sets a theme, shows it in light and dark, measures it, and gives it as code and as a link. */
export function ThemingStudio() {
  const [look, setLook] = useAddress("t");
  const settings = useMemo(() => read(look), [look]);
  const change = (next: Settings) => setLook(write(next));
  const { page, findings } = useGates(settings, look);

  return (
    <main className="gallery gallery-studio" ref={page}>
      <h1>Theming studio</h1>
      <Dials settings={settings} onChange={change} />
      <Panel scheme="light" settings={settings} />
      <Panel scheme="dark" settings={settings} />
      <div className="gallery-result">
        <label>
          CSS
          <textarea readOnly rows={6} value={cssOf(settings)} />
        </label>
        <label>
          Props of a BadgeProvider or a badge
          <textarea readOnly rows={6} value={propsOf(settings)} />
        </label>
        <p>
          <a href={linkTo(write(settings))} target="_top">
            Link to this theme
          </a>
        </p>
      </div>
      <Gates findings={findings} onFix={({ key, value }) => change({ ...settings, [key]: value })} />
    </main>
  );
}
