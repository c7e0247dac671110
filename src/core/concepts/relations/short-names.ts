import type { LanguagePack } from '../../language';
import { smallLetters, wordsOf } from '../../text';
import type { OwnFacts } from '../own-facts';
import type { DefinitionPlace } from './definition-places';
import type { Token } from './sentence';

interface Meant extends DefinitionPlace {
  /** Defined by itself: what stands in one list with the others is one of them, not what they are. */
  readonly isApart: boolean;
}

/** Names of a note that share a noun by which it may call one of them. */
interface Namesakes {
  /** Those whose gloss does not open with the noun: what is meant by it, if it is one. */
  readonly meant: Meant[];
  /** Concepts whose name has the noun, or is an adjective alone, and whose gloss opens with it. */
  readonly kinds: Set<string>;
}

/** Words of a gloss among which the noun of its genus is looked for, and characters that hold them. */
const OPENING = 3;
const OPENING_WITHIN = 80;
/** Between neighbours of one list, or of lines that follow one another. */
const TOGETHER = /^[ \t]*\r?\n[ \t>*+•\-\d.)]*$/u;
const GAP = 20;
/** Kinds of one thing without which its noun alone may mean anything. */
const LEAST_KINDS = 2;

/**
 * Names by their noun alone: with «Речная долина» defined, «часть ДОЛИНЫ» is a part of that; and fronts of which each
 * is «ФРОНТ, на котором …» are kinds of the «Атмосферный фронт» that is defined before them.
 */
export class ShortNames {
  private readonly byStem = new Map<string, Namesakes>();
  private readonly pack: LanguagePack;

  constructor(
    { definitions }: OwnFacts,
    { places, text: stored, pack }: { places: readonly DefinitionPlace[]; text: string; pack: LanguagePack },
  ) {
    this.pack = pack;
    const glossed = places.map((place) => ({ place, ...definitions[place.index] }));
    const openings = glossed.map(({ text = '' }) => stemsOf(text.slice(0, OPENING_WITHIN), pack).slice(0, OPENING));
    for (const [i, { place, term = '' }] of glossed.entries()) {
      const stem = headStem(term, pack);
      if (stem === null || openings[i]?.includes(stem) === true) continue;
      const namesakes = this.byStem.get(stem) ?? { meant: [], kinds: new Set() };
      this.byStem.set(stem, namesakes);
      const isApart = !TOGETHER.test(stored.slice(place.to, Math.min(places[i + 1]?.from ?? place.to, place.to + GAP)));
      if (namesakes.meant.every(({ key }) => key !== place.key)) namesakes.meant.push({ ...place, isApart });
    }
    for (const [i, { place, term = '' }] of glossed.entries()) {
      const own = headStem(term, pack);
      for (const stem of openings[i] ?? [])
        if (own === null ? pack.recognition.isAdjective(term.toLowerCase()) : own === stem)
          this.byStem.get(stem)?.kinds.add(place.key);
    }
  }

  /** Whether any noun of the note stands for a name. */
  get any(): boolean {
    return this.byStem.size > 0;
  }

  /** The tokens with each noun that can only mean one name of the note as that name. */
  wholes(tokens: readonly Token[], { key }: DefinitionPlace): readonly Token[] {
    return this.known(tokens, ([meant, other]) => (meant?.key === key || other !== undefined ? null : meant));
  }

  /** As `wholes`, of a noun that the gloss and another call their things by, behind the name that has it. */
  genera(tokens: readonly Token[], { key, from }: DefinitionPlace): readonly Token[] {
    return this.known(tokens, ([meant, other], kinds) =>
      other === undefined && kinds.size >= LEAST_KINDS && kinds.has(key) && meant?.isApart === true && meant.from < from
        ? meant
        : null,
    );
  }

  private known(
    tokens: readonly Token[],
    choose: (meant: readonly Meant[], kinds: ReadonlySet<string>) => DefinitionPlace | null | undefined,
  ): readonly Token[] {
    return tokens.map((token) => {
      const namesakes = token.kind === 'word' ? this.byStem.get(this.pack.stem(token.text)) : undefined;
      const place = namesakes === undefined ? null : choose(namesakes.meant, namesakes.kinds);
      return place === null || place === undefined ? token : { ...token, kind: 'term', keys: [place.key] };
    });
  }
}

/** The noun of a name of several words; null for a name of one, and where the language does not show which it is. */
function headStem(term: string, pack: LanguagePack): string | null {
  const words = wordsOf(term).map((word) => smallLetters(word));
  if (words.length < 2) return null;
  const { nounPhrase } = pack.relations;
  if (nounPhrase === 'near') return null;
  const isLast = nounPhrase === 'last' && !words.some((word) => pack.relations.phraseEnds.has(word));
  const noun = isLast ? words.at(-1) : words.find((word) => !pack.recognition.isAdjective(word));
  return noun === undefined || (nounPhrase === 'last' && !isLast) ? null : pack.stem(noun);
}

const stemsOf = (text: string, pack: LanguagePack): string[] =>
  wordsOf(text).map((word) => pack.stem(smallLetters(word)));
