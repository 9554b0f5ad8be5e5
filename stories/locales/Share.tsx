import { memo } from "react";
import { type Kind, type Part, shareOf } from "./words.ts";

interface ShareProps {
  readonly kind: Kind;
  readonly lang: string;
  readonly of: readonly Part[];
}

/** How many texts a language has, as a bar with its number. It counts them once, however often the page is drawn. */
export const Share = memo(({ kind, lang, of: parts }: ShareProps) => {
  const { has, of } = shareOf(kind, lang, parts);
  return (
    <span className="gallery-share">
      <progress value={has} max={of} aria-hidden="true" />
      <span className="gallery-number">{has === of ? of : `${has} of ${of}`}</span>
    </span>
  );
});
