/** The example note that the start page creates when asked, English. */
export const englishExample = {
  name: 'Tea and coffee',
  text: `# Tea and coffee

**Tea** – a drink that is made by pouring hot water over leaves of the tea bush.

**Coffee** – a drink that is made from roasted and ground beans of the coffee tree.

**Steeping** – drawing taste out of leaves by leaving them in hot water.

## Differences

Tea is made from leaves, whereas coffee is made from beans. Tea needs [[Steeping]], but coffee needs [[Brewing]].
`,
};

/** The same in Russian. */
export const russianExample = {
  name: 'Чай и кофе',
  text: `# Чай и кофе

**Чай** – это напиток, который получают, заливая горячей водой листья чайного куста.

**Кофе** – это напиток, который получают из обжаренных и молотых зёрен кофейного дерева.

**Настаивание** – это извлечение вкуса из листьев в горячей воде.

## Отличия

Чай готовят из листьев, а кофе – из зёрен. Чай требует [[Настаивание|настаивания]], а кофе – [[Варка|варки]].
`,
};
