/** What a link shows that names nothing: "(link)", «(тут)». */
export const LINK_WORDS: ReadonlySet<string> = new Set(
  'link links here source docs ссылка тут здесь источник'.split(' '),
);
