/** README.md of the review journal's folder, written once. */
export const englishReadme = `# Review journal

This folder is the only record of your reviews and of your verdicts on suggestions. It holds no text of your notes.

- Each device writes into a folder of its own and only ever appends to its files. Sync them with the vault.
- Copies and conflicted copies do no harm: they are read as more lines.
- To hide the folder, add it to the excluded files in the app's settings.
- To delete every record, delete the folder. This cannot be undone by the plugin.
`;

export const russianReadme = `# Журнал повторений

Эта папка – единственная запись ваших повторений и решений о предложениях. Текста заметок здесь нет.

- Каждое устройство пишет в свою папку и только дописывает файлы. Синхронизируйте их вместе с хранилищем.
- Копии и конфликтные копии не вредят: они читаются как дополнительные строки.
- Чтобы скрыть папку, добавьте её к исключённым файлам в настройках приложения.
- Чтобы стереть все записи, удалите папку. Плагин отменить это не сможет.
`;
