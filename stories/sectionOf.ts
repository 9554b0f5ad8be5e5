/** What stands under a heading of a Markdown text, up to the next heading. Empty if there is no such heading. */
export function sectionOf(markdown: string, heading: string): string {
  const [, after = ""] = markdown.split(new RegExp(`^#+ ${heading}$`, "m"));
  return after.split(/^#+ /m)[0] ?? "";
}
