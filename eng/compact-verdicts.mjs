// Keeps of an oracle's answers what the tests compare: verdict, reference and relations, for both sets of kinds.
import { createInterface } from 'node:readline';

const side = answer => ({ valid: answer.valid, ...(answer.relations?.length ? { relations: answer.relations } : {}) });
for await (const line of createInterface({ input: process.stdin })) {
  const answer = JSON.parse(line);
  if (answer.empty) continue;
  const legacy = side(answer.legacy ?? answer);
  const model = side(answer.model ?? answer);
  const same = JSON.stringify(legacy) === JSON.stringify(model);
  console.log(JSON.stringify({ file: answer.file, doc: answer.doc, ref: answer.ref, ...(same ? { both: legacy } : { legacy, model }) }));
}
