/** A stretch of drawn text that is covered; what is drawn is changed in nothing else. */
export interface TextCover {
  /** The first covered piece: controls stand before it. */
  readonly first: HTMLElement;
  readonly pieces: readonly HTMLElement[];
  /** Shows the text; a second call does nothing. */
  remove(): void;
}

const COVER = 'differentia-cover';
/** Things without text of their own. */
const OBJECTS = 'img, svg, video, audio, iframe, mjx-container, .math';
/** Letters by which a text is found whose middle is drawn in another way, as formulas are. */
const EDGE = 14;

interface Place {
  readonly node: Text;
  readonly offset: number;
}

/**
 * Covers the first stretch of an element that reads like a text, whatever the blanks and the elements it
 * stands in; null when there is none.
 */
export function coverText(el: HTMLElement, text: string): TextCover | null {
  const { letters, places } = readLetters(el);
  const wanted = text.replace(/\s+/gu, '');
  const found = findStretch(letters, wanted);
  const first = found === null ? undefined : places[found.from];
  const last = found === null ? undefined : places[found.to - 1];
  if (first === undefined || last === undefined) return null;
  const range = el.doc.createRange();
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset + 1);
  const objects = Array.from(el.querySelectorAll(OBJECTS)).filter((one) => range.intersectsNode(one));
  const covered = pieces(range, el)
    .map(wrap)
    .filter((span) => span !== null);
  const [head] = covered;
  if (head === undefined) return null;
  for (const one of objects) one.classList.add('differentia-covered-object');
  return {
    first: head,
    pieces: covered,
    remove: () => {
      for (const span of covered.splice(0)) unwrap(span);
      for (const one of objects) one.classList.remove('differentia-covered-object');
    },
  };
}

/** All letters without blanks, and where each stands; controls and what is covered already are left out. */
function readLetters(el: HTMLElement): { readonly letters: string; readonly places: readonly Place[] } {
  const walker = el.doc.createTreeWalker(el, NodeFilter.SHOW_TEXT);
  const places: Place[] = [];
  let letters = '';
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!node.instanceOf(Text) || isOurs(node)) continue;
    for (let offset = 0; offset < node.data.length; offset++) {
      const letter = node.data.charAt(offset);
      if (/\s/u.test(letter)) continue;
      letters += letter;
      places.push({ node, offset });
    }
  }
  return { letters, places };
}

function isOurs(node: Text): boolean {
  return node.parentElement?.closest(`.${COVER}, .differentia-cover-control`) != null;
}

function findStretch(letters: string, wanted: string): { readonly from: number; readonly to: number } | null {
  if (wanted === '') return null;
  const whole = letters.indexOf(wanted);
  if (whole >= 0) return { from: whole, to: whole + wanted.length };
  if (wanted.length < 2 * EDGE) return null;
  const from = letters.indexOf(wanted.slice(0, EDGE));
  const tail = wanted.slice(-EDGE);
  const end = from < 0 ? -1 : letters.indexOf(tail, from + EDGE);
  return end < 0 ? null : { from, to: end + tail.length };
}

/** The pieces of text in a range, each in one node, without those that are blank. */
function pieces({ startContainer, startOffset, endContainer, endOffset }: Range, el: HTMLElement): Range[] {
  const walker = el.doc.createTreeWalker(el, NodeFilter.SHOW_TEXT);
  const found: Range[] = [];
  let isInside = false;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!node.instanceOf(Text)) continue;
    if (node === startContainer) isInside = true;
    if (!isInside) continue;
    const from = node === startContainer ? startOffset : 0;
    const to = node === endContainer ? endOffset : node.data.length;
    if (node.data.slice(from, to).trim() !== '' && !isOurs(node)) {
      const piece = el.doc.createRange();
      piece.setStart(node, from);
      piece.setEnd(node, to);
      found.push(piece);
    }
    if (node === endContainer) break;
  }
  return found;
}

function wrap(piece: Range): HTMLElement | null {
  const parent = piece.startContainer.parentElement;
  if (parent === null) return null;
  const span = parent.createSpan({ cls: COVER, attr: { 'aria-hidden': 'true' } });
  piece.surroundContents(span);
  return span;
}

function unwrap(span: HTMLElement): void {
  const parent = span.parentNode;
  if (parent === null) return;
  while (span.firstChild !== null) parent.insertBefore(span.firstChild, span);
  span.remove();
  parent.normalize();
}
