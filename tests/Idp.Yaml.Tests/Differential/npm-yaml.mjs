// What npm yaml says of a file, asked as Backstage asks it. Finds the package through NODE_PATH.
import { createRequire } from 'node:module';

process.emitWarning = () => {};
const yaml = createRequire(import.meta.url)('yaml');

/** One answer per document: {json} or {error}, the code of its first error. */
export function answer(utf8) {
  const documents = yaml.parseAllDocuments(utf8.toString('utf8'), { merge: false });
  return [...documents].map(document => {
    if (document.errors.length > 0) return { error: document.errors[0].code };
    try {
      return { json: JSON.stringify(document.toJSON()) };
    } catch (error) {
      return { error: error.name };
    }
  });
}
