// Records into ../Fixtures/*.json what ajv says of every case: node record.mjs [file...]
// A group has a schema and may have documents that $ref names; ajv refuses some schemas, and then the group has no tests.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compile, errorsOf } from './ajv.mjs';

const folder = join(dirname(fileURLToPath(import.meta.url)), '..', 'Fixtures');
const files = process.argv.slice(2).length ? process.argv.slice(2) : readdirSync(folder).filter(name => name.endsWith('.json'));
let cases = 0;
for (const file of files) {
  const path = join(folder, file);
  const groups = JSON.parse(readFileSync(path, 'utf8'));
  for (const group of groups) {
    const validate = compile(group.schema, group.documents);
    group.refused = validate ? undefined : true;
    cases += validate ? 0 : 1;
    for (const test of validate ? group.tests : []) {
      test.errors = errorsOf(validate, test.data);
      cases++;
    }
  }

  writeFileSync(path, `${JSON.stringify(groups, null, 2)}\n`);
}

console.log(`${cases} cases in ${files.length} files`);
