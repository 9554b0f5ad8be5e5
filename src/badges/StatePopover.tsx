"use client";

import { type ButtonHTMLAttributes, type ReactElement, type ReactNode, useEffect, useRef, useState } from "react";
import { enDetails } from "../catalog/nova/enServer.ts";
import { serverPhrases } from "../words/phrase.ts";
import { type BadgeDefaults, useBadgeContext } from "./context.ts";
import { themedStyle } from "./theme.ts";

const phrase = /* @__PURE__ */ serverPhrases(enDetails);

/** Props of {@link StatePopover}. All other props of a `<button>` go to the button. */
export interface StatePopoverProps
  extends Pick<BadgeDefaults, "locale" | "theme">,
    Omit<ButtonHTMLAttributes<HTMLButtonElement>, "name" | "popover"> {
  /** The badge, which becomes the content of the button. */
  children: ReactNode;
  /**
   * What the popover shows, such as `<ServerStateDetails server={server} />`. It is not rendered before the popover
   * opens for the first time.
   */
  details: ReactNode;
  /**
   * What the popover is called for assistive technology, such as "State of web-1", in the language of the page.
   * @default the word for "State" in `locale`
   */
  name?: string | undefined;
}

/**
 * A badge that opens its details: by keyboard, touch, pointer and voice. The badge becomes a button, and the details a
 * popover of the browser's own, which closes with Escape, with a press outside and with a second press. Renders a
 * `<button>` and, after it, a `<div popover>`.
 *
 * It opens beside the badge in browsers that know `position-area`, and else in the middle of the window. Browsers from
 * before 2024, which know no popovers, show the details under the badge while the button has the focus.
 */
export function StatePopover(props: StatePopoverProps): ReactElement {
  const { children, details, name, locale: own, theme, className, onClick, ...rest } = props;
  const context = useBadgeContext();
  const locale = own ?? context.locale;
  const [isAsked, setAsked] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const popover = useRef<HTMLDivElement>(null);
  // A property instead of an id, which React before 18 can't make, and which a shadow root does not share.
  useEffect(() => {
    if (button.current) button.current.popoverTargetElement = popover.current;
  }, []);
  const label = phrase(locale, "state");
  return (
    <>
      <button
        {...rest}
        ref={button}
        type="button"
        className={className ? `state-badge-button ${className}` : "state-badge-button"}
        onClick={(event) => {
          // The browser opens the popover after this: by then, the details are there.
          setAsked(true);
          onClick?.(event);
        }}
      >
        {children}
      </button>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset groups the fields of a form */}
      <div
        ref={popover}
        popover="auto"
        className="state-badge-popover"
        role="group"
        aria-label={name ?? label.text}
        lang={name === undefined ? label.lang : undefined}
        style={themedStyle(theme, context, undefined)}
      >
        {isAsked && details}
      </div>
    </>
  );
}
