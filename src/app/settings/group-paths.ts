import { defaultSettings } from './settings';

const areas = Object.entries(defaultSettings).map(([area, keys]) => [
  area,
  Object.keys(keys as object).map((key) => [key]),
]);

/** The keys of each area that this version knows: what "restore defaults" takes back, and nothing that it does not know. */
export const GROUP_PATHS = Object.fromEntries(areas) as Readonly<
  Record<keyof typeof defaultSettings, readonly (readonly string[])[]>
>;
