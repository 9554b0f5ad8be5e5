"use client";

import { type HTMLAttributes, type ReactElement, useEffect, useRef } from "react";

/**
 * A `<div>` that keeps the focus when the button in it that has it goes: the next one gets it, or else the `<div>`. It is
 * no tab stop.
 */
export function KeptFocus(props: HTMLAttributes<HTMLDivElement>): ReactElement {
  const root = useRef<HTMLDivElement>(null);
  const focused = useRef<{ readonly button: Element; readonly place: number }>(undefined);
  const buttons = () => [...(root.current?.querySelectorAll("button") ?? [])];
  useEffect(() => {
    // React tells of no blur when it removes an element.
    if (!focused.current || focused.current.button.isConnected) return;
    const left = buttons();
    (left[Math.min(focused.current.place, left.length - 1)] ?? root.current)?.focus();
  });
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it follows the focus of its buttons, and reacts to nothing itself
    <div
      tabIndex={-1}
      {...props}
      ref={root}
      onFocus={(event) => {
        const place = buttons().findIndex((each) => each.contains(event.target));
        focused.current = place < 0 ? undefined : { button: event.target, place };
        props.onFocus?.(event);
      }}
      onBlur={(event) => {
        focused.current = undefined;
        props.onBlur?.(event);
      }}
    />
  );
}
