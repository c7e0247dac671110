import { answerConcepts } from '../../src/app/commands/concepts';
import type { DefinitionAnswer, LinkAnswer } from '../../src/app/commands/answers';
import { conceptKey, foldYo } from '../../src/core/text';
import type { LabelledConcept, LabelledDefinition, LabelledLink, LabelledNote } from './labelled-notes';
import { placeOf } from './labelled-notes';
import { openMemoryVault } from './memory-vault';

/** What was found and labelled, found only, and labelled only. */
export interface Hits {
  readonly right: number;
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
}

/** How recognition does on one note. */
export interface NoteScore {
  readonly note: LabelledNote;
  /** Lines that are not empty. */
  readonly lines: number;
  /** `right` counts likely ones too; a likely one is never missed. */
  readonly definitions: Hits;
  readonly certain: number;
  readonly misnamed: readonly string[];
  readonly aliases: Hits;
  readonly links: Hits;
  readonly relations: Hits;
  /** Definitions and links whose place does not hold what they say. */
  readonly inexact: readonly string[];
}

interface Said extends DefinitionAnswer {
  readonly name: string;
  readonly aliases: readonly string[];
}

interface Wanted extends LabelledDefinition {
  readonly concept: LabelledConcept;
  readonly at: number;
}

/** Reads the note alone in a vault and holds what is found against its labels. */
export async function scoreNote(note: LabelledNote): Promise<NoteScore> {
  const vault = await openMemoryVault({ [note.file]: note.text });
  const answer = await answerConcepts(vault, { note: null, mentions: false });
  const said = answer.concepts.flatMap(({ name, aliases, definitions }) =>
    definitions.map((one): Said => ({ ...one, name, aliases })),
  );
  const couples = coupleDefinitions(
    note,
    said.filter((one) => one.status === 'accepted'),
  );
  return {
    note,
    lines: note.text.split('\n').filter((line) => line.trim() !== '').length,
    ...scoreDefinitions(note, said, couples),
    aliases: scoreAliases(couples),
    links: scoreLinks(note, answer.links),
    relations: scoreRelations(note, vault.index.graph.slice()),
    inexact: [
      ...said.filter((one) => note.text.slice(one.from, one.to) !== one.quote).map((one) => one.name),
      ...answer.links
        .filter((one) => !/^!?\[.*[\])]$/su.test(note.text.slice(one.from, one.to)))
        .map((one) => one.target),
    ],
  };
}

/** Names are held together without quote marks and ё, otherwise as concepts are. */
const fold = (name: string): string => foldYo(conceptKey(name.replace(/[«»„“”"「」]/gu, '')));
const namesOf = ({ name, accept = [] }: LabelledConcept): string[] => [name, ...accept].map(fold);

type Couples = ReadonlyMap<Said, Wanted>;

/** An accepted definition belongs to a labelled one that begins within it, each to one: right names first, then near places. */
function coupleDefinitions(note: LabelledNote, said: readonly Said[]): Couples {
  const denied = new Set(note.notDefined.map(({ term }) => fold(term)));
  for (const name of note.concepts.flatMap(namesOf)) denied.delete(name);
  const wanted = note.concepts.flatMap((concept) =>
    concept.definitions.map((one): Wanted => ({ ...one, concept, at: placeOf(note.text, one) })),
  );
  const possible = said
    .filter(({ name }) => !denied.has(fold(name)))
    .flatMap((found) =>
      wanted
        .filter(({ at }) => found.from <= at && at < found.to)
        .map((one) => ({ found, one, named: namesOf(one.concept).includes(fold(found.name)) })),
    )
    .sort((a, b) => Number(b.named) - Number(a.named) || b.found.from - b.one.at - (a.found.from - a.one.at));
  const couples = new Map<Said, Wanted>();
  const taken = new Set<LabelledDefinition>();
  for (const { found, one } of possible) {
    if (couples.has(found) || taken.has(one)) continue;
    couples.set(found, one);
    taken.add(one);
  }
  return couples;
}

function scoreDefinitions(
  { concepts, text }: LabelledNote,
  said: readonly Said[],
  couples: Couples,
): Pick<NoteScore, 'certain' | 'definitions' | 'misnamed'> {
  const found = new Set([...couples.values()].map(({ at }) => at));
  const certain = concepts.flatMap(({ name, definitions }) =>
    definitions.filter(({ grade }) => grade === 'certain').map((one) => ({ ...one, name, at: placeOf(text, one) })),
  );
  const nearly = (at: number): string => {
    const one = said.find(({ from, to, status }) => status === 'suggested' && from <= at && at < to);
    return one === undefined ? '' : ` (suggested: ${told(one)})`;
  };
  const accepted = said.filter(({ status }) => status === 'accepted');
  return {
    certain: certain.length,
    definitions: {
      right: couples.size,
      wrong: accepted
        .filter((one) => !couples.has(one))
        .map((one) => `${lineAt(text, one.from)}: ${told(one)}: ${short(one.quote)}`),
      missed: certain
        .filter(({ at }) => !found.has(at))
        .map((one) => `${one.line}: ${one.name}: ${one.quoteStart} [${one.pattern}]${nearly(one.at)}`),
    },
    misnamed: [...couples]
      .filter(([{ name }, { concept }]) => !namesOf(concept).includes(fold(name)))
      .map(([one, { concept, line }]) => `${line}: ${concept.name}: ${told(one)}`),
  };
}

function scoreAliases(couples: Couples): Hits {
  const wanted = new Set<string>();
  const said = new Set<string>();
  for (const [found, { concept }] of couples) {
    const others = (all: readonly string[]): string[] =>
      all
        .map(fold)
        .filter((one) => !namesOf(concept).includes(one))
        .map((one) => `${concept.name}: ${one}`);
    for (const one of others(concept.aliases)) wanted.add(one);
    for (const one of others(found.aliases)) said.add(one);
  }
  return compare(wanted, said);
}

type AnyLink = Omit<LabelledLink, 'line'> | LinkAnswer;

function scoreLinks({ text, links }: LabelledNote, said: readonly LinkAnswer[]): Hits {
  const told = (link: AnyLink, line: number): string => {
    const parts = [
      link.heading && `#${link.heading}`,
      link.block && `#^${link.block}`,
      link.display && `|${link.display}`,
    ];
    const target = `${link.target}${parts.filter(Boolean).join('')}`.normalize('NFC');
    return `${line}: ${link.embed ? '!' : ''}[[${target}]]${(link.suffix ?? '').normalize('NFC')}`;
  };
  return compare(
    numbered(links.map((link) => told(link, link.line))),
    numbered(said.map((link) => told(link, lineAt(text, link.from)))),
  );
}

interface Edges {
  readonly nodes: readonly { readonly key: string; readonly name: string }[];
  readonly edges: readonly { readonly from: string; readonly to: string; readonly kind: string }[];
}

/** Kinds that the labels tell; links and mentions are not relations that are read from what a sentence says. */
const KINDS: ReadonlySet<string> = new Set(['is-a', 'part-of', 'requires', 'contrasts']);

/** Relations between concepts that the labels name, by those names. */
function scoreRelations({ concepts, relations }: LabelledNote, { nodes, edges }: Edges): Hits {
  const ends = new Map(concepts.flatMap((concept) => namesOf(concept).map((name) => [name, fold(concept.name)])));
  for (const { from, to } of relations) for (const name of [from, to].map(fold)) ends.set(name, ends.get(name) ?? name);
  const nodeNames = new Map(nodes.map(({ key, name }) => [key, name]));
  const told = (from: string, kind: string, to: string): string =>
    kind === 'contrasts' && from > to ? `${to} ${kind} ${from}` : `${from} ${kind} ${to}`;
  const end = (name: string): string => ends.get(fold(name)) ?? '';
  const wanted = (grade: string): Set<string> =>
    new Set(relations.filter((one) => one.grade === grade).map((one) => told(end(one.from), one.kind, end(one.to))));
  const said = edges
    .map(({ from, kind, to }) => ({ from: end(nodeNames.get(from) ?? from), kind, to: end(nodeNames.get(to) ?? to) }))
    .filter(({ from, kind, to }) => KINDS.has(kind) && from !== '' && to !== '' && from !== to)
    .map(({ from, kind, to }) => told(from, kind, to));
  const likely = wanted('likely');
  return compare(wanted('certain'), new Set(said.filter((one) => !likely.has(one))));
}

function compare(wanted: ReadonlySet<string>, said: ReadonlySet<string>): Hits {
  return {
    right: [...wanted].filter((one) => said.has(one)).length,
    wrong: [...said].filter((one) => !wanted.has(one)),
    missed: [...wanted].filter((one) => !said.has(one)),
  };
}

/** Equal texts are told apart by how often they stood before. */
function numbered(texts: readonly string[]): Set<string> {
  const seen = new Map<string, number>();
  return new Set(
    texts.map((one) => {
      const before = seen.get(one) ?? 0;
      seen.set(one, before + 1);
      return before === 0 ? one : `${one} (${before + 1})`;
    }),
  );
}

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;
const short = (text: string): string => text.replace(/\s+/gu, ' ').slice(0, 60);
const told = ({ name, rule, confidence }: Said): string => `${name} [${rule} ${confidence}]`;
