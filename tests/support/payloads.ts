/** Text that must stay text wherever it is shown; each would leave a trace if it became markup or code. */
export const PAYLOADS: ReadonlyMap<string, string> = new Map([
  ['image', '<img src=x onerror="window.hacked=1">'],
  ['script', '<script>window.hacked=2</script>'],
  ['vector', '<svg onload=window.hacked=3><circle r=9></svg>'],
  ['frame', '<iframe srcdoc="<script>parent.hacked=4</script>"></iframe>'],
  ['attribute', '" onmouseover="window.hacked=5" data-evil="1'],
  ['apostrophe', "' onfocus='window.hacked=6' autofocus tabindex='0"],
  ['address', '[press](javascript:window.hacked=7)'],
  ['template', '${window.hacked=8}{{constructor.constructor("window.hacked=9")()}}'],
  ['closing', '</text></svg></script></style><b data-evil="2">bold</b>'],
  ['entity', '&lt;img src=x onerror=window.hacked=10&gt;&#60;b data-evil=3&#62;'],
  ['comment', '--><u data-evil="4">x</u><!--'],
  ['cdata', ']]><u data-evil="5">x</u>'],
  ['style', '<style>*{display:none!important}</style>'],
  ['bidi', 'left\u202Eright\u2066inner\u2069\u200Fend'],
  ['prototype', '__proto__'],
  ['constructor', 'constructor'],
  ['formula', '=HYPERLINK("http://example.invalid","x")'],
  ['long', `Very${'Long'.repeat(120)}Word`],
]);

/** What a spreadsheet would run if it stood first in a cell. */
export const FORMULAS = ['=1+1', '+1+1', '-1+1', '@SUM(1)'];

/** Markup that may be in a heading or a bold term; brackets and pipes would end a link. */
function named(payload: string, name: string): string {
  return `Term ${name} ${payload}`.replaceAll(/[[\]|#^\n]/gu, ' ');
}

/** Notes that say every payload in every place a note can say something; by path. */
export function hostileNotes(): Record<string, string> {
  const notes: Record<string, string> = {};
  for (const [name, payload] of PAYLOADS) {
    const term = named(payload, name);
    notes[`Hostile/${name}.md`] = [
      '---',
      `aliases: [${JSON.stringify(payload)}]`,
      `${JSON.stringify(payload)}: ${JSON.stringify(payload)}`,
      '---',
      `# ${term}`,
      '',
      `> [!Definition] ${payload}`,
      `> ${payload} is a kind of trap with ${payload} inside.`,
      '',
      `**${term}** — a device that says ${payload} to whoever comes near.`,
      '',
      `**Plain ${name}** — a device that keeps silent, whatever ${term} does.`,
      '',
      '## Differences',
      '',
      `${term} is louder than Plain ${name}, whereas Plain ${name} costs ${payload} less.`,
      `Unlike Plain ${name}, ${term} needs [[${payload.replaceAll(/[[\]|]/gu, ' ')}|${payload.replaceAll(/[[\]|]/gu, ' ')}]].`,
      '',
      `| | ${term} | Plain ${name} |`,
      '|---|---|---|',
      `| ${payload.replaceAll('|', '\\|')} | ${payload.replaceAll('|', '\\|')} | quiet |`,
      '',
      // Markup in a name may hide it from its sentence: these two are always compared.
      `## Trap ${name} vs Plain ${name}`,
      '',
      `The [[Trap ${name}]] is heavier, whereas the [[Plain ${name}]] is lighter.`,
      '',
      `[[Trap ${name}]] says ${payload} aloud, whereas [[Plain ${name}]] says nothing.`,
      '',
      `| | [[Trap ${name}]] | [[Plain ${name}]] |`,
      '|---|---|---|',
      `| Sound | ${payload.replaceAll('|', '\\|')} | quiet |`,
      `| ${payload.replaceAll('|', '\\|')} | loud | ${payload.replaceAll('|', '\\|')} |`,
      ...FORMULAS.map((formula, at) => `| Formula ${String(at)} | ${formula} | quiet |`),
      '',
      '```compare',
      `concepts: [${JSON.stringify(term)}, ${JSON.stringify(`Plain ${name}`)}, ${JSON.stringify(payload)}]`,
      '```',
      '',
      '```concept-graph',
      `focus: ${JSON.stringify(term)}`,
      `${payload.replaceAll(/[:\n]/gu, ' ')}: 1`,
      '```',
      '',
    ].join('\n');
  }
  return notes;
}
