import { describe, expect, it } from 'vitest';
import type { NameEntry } from '../../../../src/core/concepts';
import { buildMatcher, matcherFor } from '../../../../src/core/concepts';
import { growingMatcher } from '../../../../src/core/concepts/matcher/build-matcher';
import { languagePacks, packsFor } from '../../../../src/core/language';

const packs = packsFor(['ru', 'en']);
const entry = (key: string, ...names: string[]): NameEntry => ({
  key,
  names: names.length > 0 ? names : [key],
  also: [],
  never: [],
});

/** Hits as `text→keys`. */
function found(text: string, ...entries: NameEntry[]): string[] {
  return buildMatcher(entries, packs)
    .find(text)
    .map((hit) => `${text.slice(hit.from, hit.to)}→${hit.keys.join('/')}`);
}

describe('forms in text', () => {
  it('finds a name in its cases and numbers, never in a derived word', () => {
    const text = 'Контейнеров много; контейнеризация контейнером не станет.';
    expect(found(text, entry('контейнер'))).toEqual(['Контейнеров→контейнер', 'контейнером→контейнер']);
  });

  it('finds a phrase over blanks of any kind and one line end, not over a blank line or a stop', () => {
    const name = entry('виртуальная машина', 'Виртуальная машина');
    const text = 'виртуальной\u00A0машиной, виртуальные\n  машины; виртуальная\n\nмашина. Виртуальная. Машина';
    expect(found(text, name)).toEqual([
      'виртуальной\u00A0машиной→виртуальная машина',
      'виртуальные\n  машины→виртуальная машина',
    ]);
  });

  it('reads composed and decomposed letters, soft hyphens and capitals alike, at stored offsets', () => {
    const text = `${'йод'.normalize('NFD')} ЙОДА йо\u00ADдом`;
    expect(found(text, entry('йод'))).toEqual([`${'йод'.normalize('NFD')}→йод`, 'ЙОДА→йод', 'йо\u00ADдом→йод']);
  });

  it('reads ё as е only where nothing is called so', () => {
    expect(found('мёд и мед', entry('мёд'), entry('мед'))).toEqual(['мёд→мёд', 'мед→мед']);
    expect(found('Мед, мёдом', entry('мёд'))).toEqual(['Мед→мёд', 'мёдом→мёд']);
    expect(found('ёлка растёт', entry('ёлка узкая'), entry('елка'))).toEqual(['ёлка→елка']);
    expect(found('зелёный чай', entry('зеленый чай'))).toEqual(['зелёный чай→зеленый чай']);
  });

  it('inflects by the language of the notes that use the name', () => {
    const name = (languages: string[]): NameEntry => ({ ...entry('фільтр'), languages });
    expect(found('фільтра', name(['uk']))).toEqual([]);
    expect(found('фільтра', name(['uk', 'ru']))).toEqual(['фільтра→фільтр']);
    expect(found('Filters', { ...entry('filter'), languages: ['de'] })).toEqual([]);
    expect(found('Filters', { ...entry('filter'), languages: ['ru'] })).toEqual(['Filters→filter']);
  });
});

describe('a single letter', () => {
  const asked = (name: string): NameEntry => ({ ...entry(name), brief: true });

  it('is a name where it is asked for, as a word of its own and with its case', () => {
    expect(found("R isn't installed; r = 5, Rust, R.", asked('R'))).toEqual(['R→R', 'R→R']);
    expect(found('R is slow.', entry('R'))).toEqual([]);
  });

  it('is none where it is a word', () => {
    expect(found('A dog.', asked('A'))).toEqual([]);
    expect(found('В лесу.', asked('В'))).toEqual([]);
  });
});

describe('which name wins', () => {
  it('is the longest, then the earlier', () => {
    const names = [entry('red'), entry('red light'), entry('light rail line'), entry('line')];
    expect(found('red light rail line', ...names)).toEqual(['red→red', 'light rail line→light rail line']);
    expect(found('red light line', ...names)).toEqual(['red light→red light', 'line→line']);
  });

  it('is open where several bear it', () => {
    expect(found('QB', entry('queen bee', 'Queen bee', 'QB'), entry('quilt block', 'Quilt block', 'QB'))).toEqual([
      'QB→queen bee/quilt block',
    ]);
  });

  it('is a name before an alias, and a name as written before a form of another', () => {
    expect(found('veil', entry('veil'), entry('hood', 'Hood', 'veil'))).toEqual(['veil→veil']);
    expect(found('контейнеры контейнерам', entry('контейнер'), entry('контейнеры'))).toEqual([
      'контейнеры→контейнеры',
      'контейнерам→контейнер/контейнеры',
    ]);
  });

  it('is what the person added, and never what they struck out', () => {
    const name: NameEntry = { ...entry('сервер'), also: ['бэкенд'], never: ['серверов'] };
    expect(found('сервера серверов бэкенд бэкендом', name)).toEqual(['сервера→сервер', 'бэкенд→сервер']);
    expect(found('.NETс net', { ...entry('.net', '.NETс'), never: ['netс'] }, entry('netс'))).toEqual(['NETс→netс']);
    expect(found('СУБД', { ...entry('субд', 'СУБД'), never: ['СУБД'] })).toEqual([]);
  });
});

describe('abbreviations', () => {
  it('are matched as written, with endings only behind a hyphen or apostrophe, or a plural s', () => {
    const text = 'ВМ вм ВМ-ами ВМ’а ВМ-ка ВМ-сервер VMs vm VM’s';
    expect(found(text, entry('виртуальная машина', 'Виртуальная машина', 'ВМ', 'VM'))).toEqual(
      ['ВМ', 'ВМ-ами', 'ВМ’а', 'ВМ', 'VMs', 'VM'].map((one) => `${one}→виртуальная машина`),
    );
  });

  it('give way to a name that only looks like their plural', () => {
    expect(found('SIMS SIM SIMs', entry('sims', 'SIMS'), entry('sim', 'SIM'))).toEqual([
      'SIMS→sims',
      'SIM→sim',
      'SIMs→sim',
    ]);
    expect(found('VMs', entry('vms', 'VMs'), entry('vm', 'VM'))).toContain('VMs→vms');
  });

  it('take digits', () => {
    expect(found('S3 s3 EC2', entry('s3', 'S3'), entry('ec2', 'EC2'))).toEqual(['S3→s3', 'EC2→ec2']);
  });
});

describe('signs in and round names', () => {
  it('belong to the name', () => {
    expect(
      found(
        'C++, c+ и TCP / IP, tcp/ip; node.js node js .NET net',
        entry('c++', 'C++'),
        entry('tcp/ip'),
        entry('node.js'),
        entry('.net', '.NET'),
      ),
    ).toEqual(['C++→c++', 'TCP / IP→tcp/ip', 'tcp/ip→tcp/ip', 'node.js→node.js', '.NET→.net']);
  });

  it('tell hyphens from blanks; a hyphenated word is tried whole, then by parts', () => {
    const names = [entry('client-server'), entry('docker'), entry('контейнер')];
    expect(found('client-server, client server, client‐server', names[0]!)).toEqual([
      'client-server→client-server',
      'client‐server→client-server',
    ]);
    expect(found('Docker-контейнера', ...names)).toEqual(['Docker→docker', 'контейнера→контейнер']);
    expect(found('веб-сервера, Веб-серверы', entry('веб-сервер'), entry('сервер'))).toEqual([
      'веб-сервера→веб-сервер',
      'Веб-серверы→веб-сервер',
    ]);
  });

  it('read apostrophes of any form, possessives, elisions and endings of foreign names', () => {
    expect(found("об'єкт об’єкт обʼєкт", { ...entry("об'єкт"), languages: ['uk'] })).toHaveLength(3);
    expect(found("node's nodes' 'node' don't", entry('node'), entry('don'))).toEqual([
      'node→node',
      'nodes→node',
      'node→node',
    ]);
    expect(found("l'arbre qu'arbre harbre'arbre", entry('arbre'))).toEqual(['arbre→arbre', 'arbre→arbre']);
    expect(found('Docker’ом Docker-ом Docker’x', entry('docker'))).toEqual(['Docker’ом→docker', 'Docker-ом→docker']);
  });
});

describe('other scripts', () => {
  it('finds the longest name inside a run without spaces', () => {
    expect(found('用容器化和容器。', entry('容器'), entry('容器化'))).toEqual(['容器化→容器化', '容器→容器']);
    expect(found('使用TCP协议吗', entry('tcp协议', 'TCP协议'))).toEqual(['TCP协议→tcp协议']);
    expect(found('𠮷野家', entry('𠮷野'))).toEqual(['𠮷野→𠮷野']);
    expect(found('ガス'.normalize('NFD'), entry('ガス'))).toEqual([`${'ガス'.normalize('NFD')}→ガス`]);
  });

  it('takes Korean particles off, composed or not', () => {
    const text = `가상 머신은 ${'가상 머신에서'.normalize('NFD')} 가상 머신러닝`;
    expect(found(text, entry('가상 머신'))).toEqual([
      '가상 머신→가상 머신',
      `${'가상 머신'.normalize('NFD')}→가상 머신`,
    ]);
  });

  it('takes a particle off where a longer name only begins so', () => {
    expect(found('머신은 빠르다', entry('머신'), entry('머신은 느리다'))).toEqual(['머신→머신']);
  });

  it('keeps to whole words elsewhere', () => {
    expect(found('חיכוך וחיכוך', entry('חיכוך'))).toEqual(['חיכוך→חיכוך']);
    expect(found('ΟΔΟΣ οδός', entry('οδος'))).toEqual(['ΟΔΟΣ→οδος']);
    expect(found('İstanbul', entry('İstanbul'))).toEqual(['İstanbul→İstanbul']);
    expect(found('𝒜𝒷𝒸 😀', entry('𝒜𝒷𝒸'))).toEqual(['𝒜𝒷𝒸→𝒜𝒷𝒸']);
  });
});

describe('what is not looked for', () => {
  it('is a word longer than any name', () => {
    expect(found('ё'.repeat(600), entry('е'.repeat(600)))).toEqual([]);
    expect(found('слово abc\u200B', entry('abc'))).toEqual(['abc→abc']);
  });

  it('is too short, a bare function word, or no word', () => {
    const names = [entry('ab'), entry('и'), entry('which'), entry('!!!'), entry(''), entry('x')];
    expect(found('ab и which !!! x', ...names)).toEqual([]);
  });

  it('is no function word only in the languages that the concept is spoken of in', () => {
    const all = (text: string, ...languages: string[]): readonly unknown[] =>
      buildMatcher([{ ...entry('hat', 'Hat'), languages }], languagePacks).find(text);
    const text = 'A felt hat. Er hat Zeit.';
    expect(all(text, 'en')).toHaveLength(2);
    expect(all(text, 'en', 'de')).toHaveLength(2);
    expect(all(text, 'de')).toEqual([]);
    expect(all(text, 'ru')).toEqual([]);
    expect(all(text)).toEqual([]);
  });
});

describe('a matcher for a text of known languages', () => {
  const names: NameEntry[] = [{ ...entry('hat', 'Hat'), languages: ['en'] }, entry('stand'), entry('hat stand')];
  const matcher = buildMatcher(names, languagePacks);
  const foundIn = (text: string, ...languages: string[]): readonly string[] =>
    matcherFor(matcher, packsFor(languages))
      .find(text)
      .map(({ keys }) => keys.join());

  it('leaves out names that are function words of the first', () => {
    expect(foundIn('hat and stand', 'en', 'de')).toEqual(['hat', 'stand']);
    expect(foundIn('Er hat Zeit', 'de', 'en')).toEqual([]);
    expect(foundIn('Er hat einen Stand', 'de')).toEqual(['stand']);
    expect(foundIn('hat stand', 'de')).toEqual(['hat stand']);
    expect(foundIn('hat stand, hat', 'und')).toEqual(['hat stand', 'hat']);
    expect(matcherFor(matcher, packsFor(['de'])).touches('hat')).toBe(true);
  });

  it('keeps what the person asked to be matched', () => {
    const asked = buildMatcher([{ ...entry('headgear'), also: ['hat'], languages: ['en'] }], languagePacks);
    expect(matcherFor(asked, packsFor(['de'])).find('hat')).toHaveLength(1);
  });
});

describe('many names', () => {
  it('are all found', () => {
    const names = Array.from({ length: 1500 }, (_, at) => entry(`code${at}`));
    const text = names.map((one) => one.key).join(' ');
    expect(
      buildMatcher(names, packs)
        .find(text)
        .map((hit) => hit.keys[0]),
    ).toEqual(names.map((one) => one.key));
  });
});

describe('a text of one name after another', () => {
  it('is read to its end, however long', () => {
    expect(found('abc bcd '.repeat(100_000), entry('abc bcd'), entry('bcd abc'))).toHaveLength(100_000);
  });
});

describe('a matcher that grows', () => {
  it('follows what is added, replaced and taken out', () => {
    const matcher = growingMatcher([entry('wax')], packs);
    matcher.add(entry('comb'));
    matcher.add(entry('wax', 'Beeswax'));
    expect(matcher.find('wax beeswax combs').map((hit) => hit.keys[0])).toEqual(['wax', 'comb']);
    matcher.remove('wax');
    matcher.remove('nothing');
    expect(matcher.find('wax beeswax comb').map((hit) => hit.keys[0])).toEqual(['comb']);
  });

  it('says cheaply whether a text can hold a name', () => {
    const matcher = growingMatcher([entry('beeswax candle'), entry('ВМ'), entry('мёд')], packs);
    expect(['a beeswax', 'ВМ', 'мед', '벌', 'nothing here ВК'].map((text) => matcher.touches(text))).toEqual([
      true,
      true,
      true,
      true,
      false,
    ]);
  });
});
