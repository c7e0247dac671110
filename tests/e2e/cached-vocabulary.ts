import type { HostApp } from '../host/driver';

/** Hash of the names that the cache's facts were matched against; empty while some wait. */
export function cachedVocabulary(app: HostApp): Promise<unknown> {
  return app.page.evaluate(async () => {
    const known = (await indexedDB.databases()).find(({ name }) => name?.startsWith('differentia-') === true);
    if (known?.name === undefined) return '';
    const answer = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => {
          resolve(request.result);
        };
        request.onerror = () => {
          reject(new Error('the cache cannot be read'));
        };
      });
    const database = await answer(indexedDB.open(known.name));
    const value: unknown = await answer(database.transaction('facts').objectStore('facts').get('vocabulary'));
    database.close();
    return value ?? '';
  });
}
