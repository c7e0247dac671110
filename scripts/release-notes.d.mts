/** The text below `## [version]` up to the next section; null where there is none or it is empty. */
export function sectionOf(changelog: string, version: string): string | null;
