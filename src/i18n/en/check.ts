import { counted } from './counted';

/** Texts of the vault check. */
export const check = {
  title: 'Vault check',
  command: 'Check vault',
  summary: (notes: number, concepts: number, definitions: number, links: number, mentions: number) =>
    `Checked: ${[
      counted(notes, 'note', 'notes'),
      counted(concepts, 'concept', 'concepts'),
      counted(definitions, 'definition', 'definitions'),
      counted(links, 'link', 'links'),
      counted(mentions, 'mention', 'mentions'),
    ].join(', ')}`,
  found: (remarks: number) => counted(remarks, 'remark', 'remarks'),
  allGood: 'Nothing to remark.',
  allGoodHelp: 'Terms without a definition, definitions that repeat or differ, and broken links would be listed here.',
  notRun: 'The check was cancelled.',
  again: 'Check again',
  cancel: 'Cancel',
  checking: (done: number, total: number) =>
    `Checking notes: ${done.toLocaleString('en')} of ${total.toLocaleString('en')}`,
  incomplete: 'The vault is still being read: more may come.',
  search: 'Search remarks…',
  noMatch: (query: string) => `No remark matches “${query}”.`,
  sections: {
    problems: 'Notes that could not be read as they are',
    journal: 'Lines of the journal that could not be read',
    copies: 'Copies of journal files',
    links: 'Links that lead nowhere',
    aliases: 'Names claimed by several concepts',
    repeated: 'One definition in several places',
    differing: 'Several definitions of one concept',
    undefined: 'Used and never defined',
  },
  remedies: {
    problems: 'Correct what the line says; the rest of the note is read all the same.',
    journal:
      'Nothing is lost: these lines stay where they are, and all others count. Put the file back from a backup or another device if it has them whole, or delete them.',
    copies: 'They do no harm, and each line counts once. A copy whose lines all stand elsewhere can be deleted.',
    links: 'Create the note or heading, correct the link, or define the term in any note.',
    aliases: 'Take the name away from all but one; until then, mentions offer a choice.',
    repeated: 'Keep one and link to it from the other places.',
    differing: 'Make them agree, or give one of the concepts another name.',
    undefined: 'Define the term in one note; every mention then leads there.',
  },
  claimed: (names: string) => `claimed by ${names}`,
  line: (path: string, line: number) => `line ${line.toLocaleString('en')} · ${path}`,
  faults: {
    check: 'Changed after it was written',
    grammar: 'Incomplete or foreign',
    'too-long': 'Too long',
  },
  copied: (lines: number, alone: number) =>
    alone === 0
      ? `${counted(lines, 'line', 'lines')}, none of them only here`
      : `${counted(lines, 'line', 'lines')}, ${alone.toLocaleString('en')} of them only here: keep it`,
};
