interface ShareProps {
  readonly has: number;
  readonly of: number;
}

/** How much of something is there, as a bar with its number. */
export const Share = ({ has, of }: ShareProps) => (
  <span className="gallery-share">
    <progress value={has} max={of} aria-hidden="true" />
    <span className="gallery-number">{has === of ? of : `${has} of ${of}`}</span>
  </span>
);
