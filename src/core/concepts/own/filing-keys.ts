/**
 * Properties by which notes are filed, looked after and learnt, whatever the note is about. Keys are small, with
 * spaces for `_` and `-`.
 */
const FILING = new Set(
  [
    // Of the app, of publishing and of the look of a note.
    'alias, aliases, tag, tags, cssclass, cssclasses, title, id, uid, uuid, slug, permalink, publish, published, draft',
    'layout, lang, locale, localized, toc, icon, banner, definition',
    // When the file was written.
    'date, created, created at, creation date, date created, updated, updated at, modified, last modified',
    'date modified, date updated, ctime, mtime, timestamp',
    // Where a course puts it, and how far its reader is.
    'course, courses, module, lecture, lectures, lesson, lessons, week, semester, chapter, chapters, tutorial',
    'deck, status, reviewed, relevant, progress, meta',
    'тег, теги, метки, дата, создано, создан, создана, изменено, изменён, обновлено, обновлён, дата создания',
    'дата изменения, курс, лекция, лекции, урок, неделя, семестр, глава, иконка, колода, статус',
  ].flatMap((line) => line.split(', ')),
);

/** Whether a property files its note, and says nothing of what the note is about. */
export function isFilingKey(key: string): boolean {
  return FILING.has(key.toLowerCase().replace(/[-_]/gu, ' ').trim());
}
