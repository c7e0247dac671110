import type { InlineText } from '../../../markdown';
import { aboveSections, isOfColumns } from './above-sections';
import { announces, runsOf } from './announced';
import { answeredIn } from './ordinals';
import { ledSpans } from './led-spans';
import { ownLines } from './own-lines';
import { comparingHeadings, readLoose, weighed } from './loose/read-loose';
import type { Spoken } from './loose/spoken';
import { joinParallels, lowered } from './parallel';
import type { PassageReading } from './passage-reading';
import type { PassageState } from './passage-state';
import { ofTwoAspects } from '../patterns/of-two-aspects';
import type { Placed } from '../patterns/placed';
import { sentencesOf } from './sentence-spans';
import type { Licence } from '../patterns/single';
import type { Claim, Sentence, Statement } from '../sentence/statement';
import { subjectsOf } from '../sentence/statement';
import type { NameHit } from '../sentence/token';
import { foilAsides } from '../sentence/foil-asides';
import { formulasIn, sweep, withSymbols } from '../sentence/formulas';
import { plainInline, titleSubjects } from '../columns/title-subjects';
import { tokensOf, withoutRanges } from '../sentence/token';
import { namedByTopics } from './topics-above';
import { isTwoSided, readTurn, turnOf, turnsOfPairs } from './turn';
import type { TextBlock } from '../note/zones';
import { headingsOfOthers } from './headings-of-others';
import { isSureAlone } from './weak-alone';
import { isContrastHeading, isVersusTitle, textBlocks } from '../note/zones';

/** All statements of a note's prose in order: contrast sections, passages, lone sentences. */
export function readPassages(reading: PassageReading): Statement[] {
  return readAll(reading).flatMap((statement) => ofTwoAspects(statement));
}

function readAll(reading: PassageReading): Statement[] {
  const late = new Set<number>();
  const first = readThrough(reading, { known: NONE, late });
  // What stands above the first contrast under a heading belongs to its passage as much as what follows.
  if (!reading.asked)
    return statementsOf(reading, late.size === 0 ? first : readThrough(reading, { known: late, late: new Set() }));
  const opened = new Set(first.spoken.flatMap(({ block, licence }) => (licence === 'cued' ? [] : [block.heading])));
  const weighedFirst = reading.amid ? null : weighed(reading, first.spoken);
  const comparing = weighedFirst === null ? [] : comparingHeadings(weighedFirst);
  // A contrast section reads the same, known or not.
  const outside = new Set(first.spoken.flatMap(({ block, licence }) => (licence === 'section' ? [] : [block.heading])));
  const known = new Set([...late, ...comparing.filter((heading) => outside.has(heading))]);
  const through = known.size === 0 ? first : readThrough(reading, { known, late: new Set() });
  // Where no contrast is found, a plain sentence is judged by all that speaks for it.
  const isLoose = (heading: number): boolean =>
    comparing.includes(heading) && !late.has(heading) && !opened.has(heading);
  const plain = new Set(through.spoken.flatMap(({ block }) => (isLoose(block.heading) ? [block.index] : [])));
  const statements = statementsOf(reading, through).filter(
    ({ cue, claims, sentence }) => !(cue === 'plain' && claims.length === 1 && plain.has(sentence.block)),
  );
  if (weighedFirst !== null) {
    const all = through === first ? weighedFirst : weighed(reading, through.spoken);
    return namedByTopics(reading, through.spoken, surest([...statements, ...readLoose(all, statements)]));
  }
  // Where several notes tell of the columns, what no cue opens counts if it answers another column in its row.
  const inSections = through.spoken.filter(({ licence }) => licence === 'section');
  const answering = readLoose(weighed(reading, inSections), statements).filter(({ claims }) => claims.length > 1);
  return namedByTopics(reading, through.spoken, [...statements, ...answering]);
}

/** What a note says, neighbours joined. */
function statementsOf({ note }: PassageReading, { placed }: Through): Statement[] {
  const label = (statement: Statement): string => statement.sentence.lexicon.words.labels.definition;
  const { blocks } = note.outline;
  const isApart = (before: Statement, next: Statement): boolean =>
    blocks.slice(before.sentence.block + 1, next.sentence.block).some(({ kind }) => kind === 'heading');
  return joinParallels(placed, label, isApart).map((one) => lowered(one));
}

/** What is told of one column twice, by the rules of cues and by all that speaks for it, counts as what is surer. O(n). */
function surest(statements: readonly Statement[]): Statement[] {
  const best = new Map<InlineText, Map<string, Claim>>();
  const claimed = ({ subject, from, to }: Claim): string => `${String(subject)} ${String(from)} ${String(to)}`;
  for (const claim of statements.flatMap(({ claims }) => claims)) {
    const own = best.get(claim.inline) ?? new Map<string, Claim>();
    best.set(claim.inline, own);
    if ((own.get(claimed(claim))?.confidence ?? 0) < claim.confidence) own.set(claimed(claim), claim);
  }
  return statements.filter(({ claims: [first, ...others], names }) => {
    if (first === undefined || others.length > 0 || first.implied !== null || names[0]?.certain !== true) return true;
    return best.get(first.inline)?.get(claimed(first))?.confidence === first.confidence;
  });
}

const NONE: ReadonlySet<number> = new Set();

/** Headings under which a passage is known to be, and those under which one opened behind other blocks. */
interface Passages {
  readonly known: ReadonlySet<number>;
  readonly late: Set<number>;
}

/** What a note says, and the sentences it says it in. */
interface Through {
  readonly placed: Placed[];
  readonly spoken: Spoken[];
}

function readThrough(reading: PassageReading, { known, late }: Passages): Through {
  const placed: Placed[] = [];
  const spoken: Spoken[] = [];
  const state: PassageState = {
    label: null,
    lead: null,
    last: null,
    heard: null,
    before: [],
    intro: [],
    ordered: [],
    named: [...reading.pair],
    order: 0,
    blocks: 0,
    open: -2,
    isKnown: false,
    announced: false,
    isOfOthers: false,
    intros: reading.asked ? aboveSections(reading, reading.pair.length) : new Set(),
    seen: namedIn(reading),
  };
  let last = -2;
  const title = sectionTitle(reading);
  const others = headingsOfOthers(reading, [...reading.pair, ...reading.trio]);
  const titled = title ? [...titleSubjects(reading.title, reading.finder, reading.languages.lexicons)] : [];
  const blocks = textBlocks(reading.note, (index) => opensSection(reading, index), title);
  for (const [at, block] of blocks.entries()) {
    state.blocks += 1;
    const isFirst = block.heading !== last;
    if (isFirst) {
      forget(state);
      state.named = [...reading.pair];
      state.ordered = orderedBy(reading, block.heading);
      state.isOfOthers = others.has(block.heading);
    }
    last = block.heading;
    if (state.open !== block.heading) state.open = -2;
    state.isKnown = known.has(block.heading);
    const wasOpen = state.open === block.heading;
    if (!block.contrast && state.open === -2 && !state.isKnown && !reading.worth(block)) {
      forget(state);
      continue;
    }
    // Of other blocks a pronoun means nobody, but an item's the one whom the text above its list tells of.
    if (!block.item) state.intro = [];
    state.before = [...state.intro];
    state.label = null;
    state.lead = null;
    const leadsList = !block.item && blocks[at + 1]?.item === true;
    const read = readBlock(reading, block, state, { titled, leadsList });
    // One by one: a block may hold more sentences than a call takes arguments.
    for (const one of read.placed) placed.push(one);
    for (const one of read.spoken) spoken.push(one);
    if (!isFirst && !wasOpen && state.open === block.heading) late.add(block.heading);
    if (!block.item) state.intro = [...state.before];
  }
  return { placed, spoken };
}

/** Subjects of the title and the headings of a note whose columns were asked for. */
function namedIn({ note, title, finder, asked }: PassageReading): Set<number> {
  const seen = new Set<number>();
  if (!asked) return seen;
  const inlines = note.outline.blocks.flatMap(({ kind }, index) => (kind === 'heading' ? [note.inline(index)] : []));
  for (const inline of [plainInline(title), ...inlines])
    for (const { subject } of finder.find(inline, true)) seen.add(subject);
  return seen;
}

/** A pronoun never reaches over a heading. */
function forget(state: PassageState): void {
  state.before = [];
  state.intro = [];
  state.ordered = [];
  state.announced = false;
}

/** The note's own name names two columns; of concepts not asked for, it must also set them against each other. */
function sectionTitle({ title, finder, languages: { lexicons }, asked }: PassageReading): boolean {
  if (!asked && !isContrastHeading(title, lexicons) && !isVersusTitle(title, lexicons)) return false;
  return titleSubjects(title, finder, lexicons).size > 1;
}

function opensSection(reading: PassageReading, index: number): boolean {
  const inline = reading.note.inline(index);
  if (isContrastHeading(inline.text, reading.languages.lexicons)) return true;
  if (!reading.asked) return false;
  // "Felt or wool?": the other may be named in another way.
  const least = isVersusTitle(inline.text, reading.languages.lexicons) ? 1 : 2;
  return distinct(reading.finder.find(inline, true)).size >= least;
}

const distinct = (hits: readonly NameHit[]): Set<number> => new Set(hits.map((hit) => hit.subject));

interface BlockPlace {
  /** Subjects of the note's title, where that sets them against each other. */
  readonly titled: readonly number[];
  /** A list follows. */
  readonly leadsList: boolean;
}

function readBlock(
  reading: PassageReading,
  block: TextBlock,
  state: PassageState,
  { titled, leadsList }: BlockPlace,
): Through {
  const inline = reading.note.inline(block.index);
  const formulas = formulasIn(inline);
  const named = withoutRanges(inline.text, reading.finder.find(inline, block.contrast || reading.asked));
  const hits = withSymbols(inline.text, named, formulas);
  const lexicon = reading.languages.of(inline.text);
  const written = ownLines(inline.text, sentencesOf(inline, lexicon.pack.abbreviations), lexicon);
  const spans = reading.asked ? ledSpans(inline.text, written, hits, lexicon.pack.abbreviations) : written;
  const hitsIn = sweep(hits);
  const formulasOf = sweep(formulas);
  const commas = foilAsides(inline.text, hits, lexicon);
  const sentences = spans.map((span): Sentence => {
    const tokens = tokensOf(inline.text, span, hitsIn(span), { formulas: formulasOf(span), commas });
    return { inline, block: block.index, span, tokens, lexicon };
  });
  const columns = [...reading.pair, ...reading.trio];
  const runs = runsOf(sentences, state.announced, columns);
  state.announced = announces(sentences.at(-1), columns);
  const isOpen = state.open === block.heading;
  let licence: Licence = block.contrast ? 'section' : isOpen || runs.size > 0 ? 'passage' : 'cued';
  // What stands alone must name two, and behind the last that does a pronoun means nobody; a list may go on.
  const isOfWords = licence === 'cued' && !reading.asked && !leadsList;
  // Outside what was asked for nothing is read twice.
  const trial = reading.asked ? { ...state } : state;
  const answered = answeredIn(sentences);
  const list = listOf(reading, block);
  let spoken: Spoken[] = [];
  const readAll = (): Placed[] => {
    spoken = [];
    const turns = sentences.map((sentence, i) => {
      const place = list < 0 ? null : { list, item: state.blocks, at: i, of: sentences.length };
      const turn = turnOf(reading, sentence, state, { licence, answered: answered[i] === true || runs.has(i), place });
      spoken.push({ sentence: turn.sentence, block, order: turn.order, licence });
      return turn;
    });
    return (isOfWords ? turnsOfPairs(turns) : turns).flatMap((turn) => readTurn(turn, state));
  };
  let placed = readAll();
  const opens = placed.some((one) => isTwoSided(one.statement));
  if (licence !== 'section' && !isOpen && reading.asked && (opens || state.isKnown)) {
    licence = 'passage';
    Object.assign(state, trial, { open: opens ? block.heading : state.open });
    const isShared = placed.some((one) => one.statement.common);
    // Before the contrast names side by side, "A and B were bought", are no comparison yet.
    placed = readAll().filter(({ statement }) => opens || isShared || !statement.common);
  }
  const stays = (statement: Statement): boolean =>
    standsAlone(statement) || (state.intros.has(block.heading) && isOfColumns(statement));
  const alone = licence === 'cued' ? placed.filter(({ statement }) => stays(statement)) : placed;
  if (reading.asked) return { placed: alone, spoken };
  const headed = [...orderedBy(reading, block.heading), ...titled];
  // "Differences" alone does not tell of whom.
  if (licence === 'section' && headed.length < 2) return { placed: alone, spoken };
  return { placed: alone.filter(({ statement }) => isSureAlone(statement, headed)), spoken };
}

/** The list that an item stands in, −1 outside one. */
function listOf({ note: { outline } }: PassageReading, { block, item }: TextBlock): number {
  if (!item) return -1;
  return block.kind === 'item' ? block.parent : (outline.blocks[block.parent]?.parent ?? -1);
}

/** What a heading names, in order. */
function orderedBy({ note, finder, asked }: PassageReading, heading: number): number[] {
  return heading < 0 ? [] : [...distinct(finder.find(note.inline(heading), asked))];
}

/** Outside contrast text: a cue in words, and two concepts named. */
function standsAlone(statement: Statement): boolean {
  return statement.lexical && subjectsOf(statement.sentence).length > 1;
}
