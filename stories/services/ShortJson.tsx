/** An object as JSON, one property per line. */
export const ShortJson = ({ object }: { readonly object: object }) => {
  const lines = Object.entries<unknown>({ ...object }).map(
    ([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`,
  );
  return <code>{`{ ${lines.join(",\n  ")} }`}</code>;
};
