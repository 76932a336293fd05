// Records what roadiehq:utils:merge with preserveYamlComments makes of the cases in a file of JSON lines, in place:
// record-merges.mjs ROADIE CASES, where ROADIE has @roadiehq/scaffolder-backend-module-utils installed. A case whose answer the original
// itself warns about is kept with the warning.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const [roadie, cases] = process.argv.slice(2);
const { createMergeAction } = createRequire(join(roadie, 'package.json'))('@roadiehq/scaffolder-backend-module-utils');
const action = createMergeAction();

async function record({ before, content, mergeArrays, field }) {
  const workspacePath = mkdtempSync(join(tmpdir(), 'merge-'));
  const file = join(workspacePath, 'f.yaml');
  const warnings = [];
  writeFileSync(file, before);
  const logger = { info() {}, error() {}, warn: message => warnings.push(message) };
  const input = { path: 'f.yaml', content: structuredClone(content), mergeArrays, preserveYamlComments: true, useDocumentIncludingField: field };
  await action.handler({ workspacePath, logger, input, output() {} });
  const after = readFileSync(file, 'utf8');
  rmSync(workspacePath, { recursive: true });
  return JSON.stringify({ before, content, mergeArrays, field, after, warned: warnings[0] });
}

const lines = readFileSync(cases, 'utf8').trim().split('\n').map(line => JSON.parse(line));
const answers = [];
for (const line of lines) {
  answers.push(await record(line));
}

writeFileSync(cases, answers.join('\n') + '\n');
