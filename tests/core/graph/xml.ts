/** An element of a parsed document. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlElement[];
  text: string;
}

const TOKEN =
  /<\?[^?]*\?>|<\/([A-Za-z][\w.-]*)\s*>|<([A-Za-z][\w.-]*)((?:\s+[A-Za-z][\w:.-]*="[^"<]*")*)\s*(\/?)>|[^<]+/gy;
const ATTRIBUTE = /([A-Za-z][\w:.-]*)="([^"<]*)"/g;
const ENTITY = /&(?:(amp|lt|gt|quot)|#(\d+));|&/g;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

function unescape(text: string): string {
  return text.replace(ENTITY, (whole, name: string | undefined, code: string | undefined) => {
    if (name !== undefined) return NAMED[name]!;
    if (code !== undefined) return String.fromCodePoint(Number(code));
    throw new Error(`bare ampersand in ${text} (${whole})`);
  });
}

/** Parses XML strictly: throws on anything that is not well-formed. */
export function parseXml(source: string): XmlElement {
  const forbidden = /[^\t\n\r\P{Cc}]|[\uFFFE\uFFFF\p{Surrogate}]/u.exec(source.replace(/[\x7F-\x9F]/g, ''));
  if (forbidden !== null) throw new Error(`forbidden character at ${forbidden.index}`);
  const root: XmlElement = { name: '', attributes: new Map(), children: [], text: '' };
  const open = [root];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < source.length) {
    const at = TOKEN.lastIndex;
    const token = TOKEN.exec(source);
    if (token === null) throw new Error(`not well-formed at ${at}: ${source.slice(at, at + 60)}`);
    const [whole, closing, opening, attributes, empty] = token;
    const inner = open.at(-1)!;
    if (closing !== undefined) {
      if (inner.name !== closing) throw new Error(`${closing} closes ${inner.name}`);
      open.pop();
    } else if (opening !== undefined) {
      const element = { name: opening, attributes: readAttributes(attributes ?? ''), children: [], text: '' };
      inner.children.push(element);
      if (empty !== '/') open.push(element);
    } else if (!whole.startsWith('<')) {
      inner.text += unescape(whole);
    }
  }
  if (open.length !== 1 || root.children.length !== 1) throw new Error('not one closed root');
  return root.children[0]!;
}

function readAttributes(source: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name, value] of source.matchAll(ATTRIBUTE)) {
    if (attributes.has(name!)) throw new Error(`attribute ${name!} twice`);
    attributes.set(name!, unescape(value!));
  }
  return attributes;
}

/** The element and all below it, in order. */
export function allElements(element: XmlElement): XmlElement[] {
  return [element, ...element.children.flatMap(allElements)];
}

/** All elements of that name, in order. */
export function elementsOf(element: XmlElement, name: string): XmlElement[] {
  return allElements(element).filter((one) => one.name === name);
}
