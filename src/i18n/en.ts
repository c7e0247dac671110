/** All texts for people, English. Its type is that of every language; plurals by `Intl.PluralRules`. */
export const en = {
  pluginName: 'Differentia',
};

export type Messages = typeof en;
