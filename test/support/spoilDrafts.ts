import { customer } from './formTabs.js';

/** Puts rubbish in place of every draft that is kept. */
export async function spoilDrafts(): Promise<{ databases: number }> {
  const names = (await indexedDB.databases()).flatMap(({ name = '' }) => (name.includes(customer) ? name : []));
  for (const name of names) {
    const database = await answer(indexedDB.open(name));
    const store = database.transaction('drafts', 'readwrite').objectStore('drafts');
    const [id = ''] = await answer(store.getAllKeys());
    await answer(store.put({ version: 99, place: 'new', values: null }, id));
    await answer(store.put('not even an object', 'other'));
    database.close();
  }
  return { databases: names.length };
}

function answer<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(new Error('It does not answer.')));
  });
}
