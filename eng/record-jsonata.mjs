// Evaluates the expressions of our fixture with the original jsonata, one answer per line: record-jsonata.mjs ROADIE FIXTURES.
// See record-jsonata.sh.
import { createRequire } from 'node:module';
import fs from 'node:fs';
import path from 'node:path';

const [roadie, fixtures] = process.argv.slice(2);
const community = createRequire(path.join(roadie, 'package.json'));
// Its functions remember where they were last called; each expression gets new ones.
function load() {
  delete community.cache[community.resolve('jsonata')];
  return community('jsonata');
}

const { data, groups } = JSON.parse(fs.readFileSync(path.join(fixtures, 'jsonata.json'), 'utf8'));
const lines = [];
for (const { input, expressions } of groups) {
  for (const expression of expressions) {
    const answer = {};
    try {
      const copy = input === undefined ? undefined : JSON.parse(JSON.stringify(data[input]));
      const result = await load()(expression).evaluate(copy);
      if (result === undefined || typeof result === 'function') answer.undefined = true;
      else answer.result = JSON.parse(JSON.stringify(result, (_, value) => (typeof value === 'function' ? undefined : value)));
    } catch (e) {
      answer.error = { code: e.code, message: e.message, position: e.position };
    }
    lines.push(JSON.stringify({ expression, ...answer }));
  }
}
fs.writeFileSync(path.join(fixtures, 'jsonata.recorded.jsonl'), `${lines.join('\n')}\n`);
console.log(`${lines.length} expressions`);
