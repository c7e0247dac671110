import { describe, expect, it } from 'vitest';
import { factsOf } from '../../../support/own-facts';

/** Names of all that is found, suggested or more. */
const found = (text: string): string[] => factsOf(text).definitions.map(({ term }) => term);

const asked: readonly (readonly [reason: string, text: string])[] = [
  [
    'glosses that begin alike',
    'Vart bilder sparas:\n\n- **Albumets rot** — Bilder hamnar i roten av albumet\n- **Vald mapp** — Bilder hamnar i mappen du anger\n- **Dagens mapp** — Bilder hamnar hos dagens sida\n',
  ],
  [
    'glosses that print buttons',
    'Så återställer du panelen:\n\n- **Panelens ordning** — tryck på pilen **Nollställ** bredvid panelens namn\n- **Dolda paneler** — tryck på ögat **Visa** bredvid panelens namn\n',
  ],
  [
    'terms that are whole captions',
    'Knappar i redigeraren:\n\n- **Rita om alla synliga lager** — ritningen byggs upp på nytt i bakgrunden\n- **Byt namn på valt lager** — namnet kan skrivas över direkt i listan\n',
  ],
  [
    'terms that lead out of the vault',
    'Verktyg att säkerhetskopiera med:\n\n- **[Arkivet](https://example.org/a)** — trygg och enkel säkerhetskopiering till extern disk med schema\n- **[Lådan](https://example.org/b)** — billig och långsam säkerhetskopiering till server med kryptering\n',
  ],
  [
    'whole sentences',
    'Inställningar i urets meny:\n\n- **Sommartid** — Klockan ställs om av sig själv två gånger per år.\n- **Väckning** — Ljudet stiger långsamt under en halv minut.\n',
  ],
];

describe('a list in a language of which no words are known', () => {
  it.each(asked)('suggests nothing where it tells what a program offers: %s', (_reason, text) => {
    expect(found(text)).toEqual([]);
  });

  it('suggests what it may well define', () => {
    const text =
      'Om celler:\n\n- **Mitos** — vanlig celldelning där båda dottercellerna får samma arvsmassa\n- **Ribosom** — liten partikel där cellen bygger sina proteiner av aminosyror\n';
    expect(found(text)).toEqual(['Mitos', 'Ribosom']);
  });

  it('suggests a whole sentence where the note speaks of its term elsewhere, too', () => {
    const text =
      'Ribosom och mitos hör till cellens liv. En ribosom är liten.\n\n- **Ribosom** — En liten partikel där cellen bygger sina proteiner av aminosyror.\n- **Mitos** — Den vanliga celldelningen där arvsmassan fördelas lika.\n';
    expect(found(text)).toContain('Ribosom');
  });
});
