/**
 * Loads the later parts of the widget; the build writes the text of this function into the app's file.
 *
 * A part is a file whose default export makes it from those that it needs, so that no part names another's address: one that
 * failed can be asked for at another address (browsers before 2026 keep the failure of an address, whatwg/html 6768), and there is
 * never a second copy of the app. A rejected promise is forgotten: whoever asks again really tries again.
 *
 * @param {Record<string, [hash: string, ...needs: string[]]>} files
 * @param {object} app what the parts use of the app
 * @param {(address: string) => Promise<{ default: Function }>} importFile
 * @param {(file: string) => boolean} isHashed whether the page names the hashes of its addresses
 * @returns {(name: string) => Promise<unknown>}
 */
export function createPartLoader(files, app, importFile, isHashed) {
  const modules = {};
  const parts = { app: Promise.resolve(app) };
  const tries = {};
  const keep = (kept, name, load) =>
    (kept[name] ??= load().catch((error) => {
      delete kept[name];
      throw error;
    }));
  const importPart = (name, file) =>
    keep(modules, name, () => {
      const next = (tries[name] = (tries[name] ?? -1) + 1);
      // Of four addresses the page names the hash; what came from a fifth would be checked by nobody.
      const attempt = next > 3 && isHashed(file) ? next % 4 : next;
      return importFile(attempt > 0 ? `${file}?${attempt}` : file);
    });
  const part = (name) =>
    keep(parts, name, async () => {
      const [hash, ...needs] = files[name];
      const [module, ...given] = await Promise.all([importPart(name, `${name}-${hash}.js`), ...needs.map(part)]);
      return module.default(part, ...given);
    });
  return part;
}
