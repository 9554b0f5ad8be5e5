/** What begins a heading or a cell. */
export const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
