import type { ComponentType } from "react";
import "./code.css";

/** A story that is drawn from a file in stories/code and shows the very text of that file as its code. */
export const codeStory = <Props extends object>(Code: ComponentType<Props>, text: string, props: Props) => ({
  render: () => (
    <div className="gallery gallery-code">
      <Code {...props} />
    </div>
  ),
  parameters: { docs: { source: { code: text.trim(), language: "tsx" } } },
});
