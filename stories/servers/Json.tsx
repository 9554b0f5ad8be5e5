/** A value as the API would send it. */
export const Json = ({ value }: { readonly value: unknown }) => <code>{JSON.stringify(value, undefined, 1)}</code>;
