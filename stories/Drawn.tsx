import { Unstyled } from "@storybook/addon-docs/blocks";
import type { PropsWithChildren } from "react";

/** What looks on a docs page as it does in a story. */
export const Drawn = ({ children }: PropsWithChildren) => (
  <Unstyled>
    <div className="gallery">{children}</div>
  </Unstyled>
);
