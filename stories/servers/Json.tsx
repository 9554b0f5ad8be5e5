/** A value as JSON. */
export const Json = ({ value }: { readonly value: unknown }) => <code>{JSON.stringify(value, undefined, 1)}</code>;
