/** An object as JSON, one property per line. */
export const ShortJson = ({ object }: { readonly object: Readonly<Record<string, unknown>> }) => {
  const lines = Object.entries(object).map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  return <code>{`{ ${lines.join(",\n  ")} }`}</code>;
};
