import styles from "../../src/styles.css?inline";
import { EachTone } from "../Toned.tsx";

/** The rules that the badges' stylesheet has for a medium. */
function rulesFor(medium: string): string {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  return [...sheet.cssRules]
    .flatMap((rule) =>
      rule instanceof CSSMediaRule && rule.media.mediaText.includes(medium) ? [...rule.cssRules] : [],
    )
    .map(({ cssText }) => cssText)
    .join("\n");
}

const surroundings = {
  "Forced colors": ["gallery-as-forced", "forced-colors"],
  "More contrast": ["gallery-as-contrast", "prefers-contrast"],
  Paper: ["gallery-as-printed", "print"],
  "Text at 200 %": ["gallery-as-zoomed", undefined],
  "Text spacing of WCAG 1.4.12": ["gallery-as-spaced", undefined],
} as const;

/** The same badges where a reader or a medium changes how they look. */
export const Surroundings = () =>
  Object.entries(surroundings).map(([title, [className, medium]]) => (
    <section key={title}>
      <h3>{title}</h3>
      {medium && <style>{`.${className} { ${rulesFor(medium)} }`}</style>}
      <div className={`gallery-panel gallery-stack ${className}`}>
        <EachTone />
        <EachTone variant="solid" />
      </div>
    </section>
  ));
