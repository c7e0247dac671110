/**
 * Hash of the names that the cache's facts were matched against; empty while some wait. Told by the page's own store.
 * @param {import('playwright-core').Page} page
 * @returns {Promise<unknown>}
 */
export function cachedVocabulary(page) {
  return page.evaluate(async () => {
    const known = (await indexedDB.databases()).find(({ name }) => name?.startsWith('differentia-') === true);
    if (known?.name === undefined) return '';
    const answer = (request) =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error('the cache cannot be read'));
      });
    const database = await answer(indexedDB.open(known.name));
    const value = await answer(database.transaction('facts').objectStore('facts').get('vocabulary'));
    database.close();
    return value ?? '';
  });
}
