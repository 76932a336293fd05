// Dry-runs templates with the original and writes down the trees: record-acme-templates.mjs ORACLE ROADIE FOLDER [TEMPLATE…].
// See record-acme-templates.sh.
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const [oracle, roadie, folder, ...names] = process.argv.slice(2);
const YAML = createRequire(join(oracle, 'package.json'))('yaml');
const preload = join(import.meta.dirname ?? dirname(new URL(import.meta.url).pathname), 'record-acme-templates.preload.cjs');

// What acts where it lies is kept under another name: the catalog would take it for an entity of ACME.
const keptAs = path => path.replace(/(^|\/)(catalog-info\.ya?ml)$/, '$1$2.golden');

// The catalog resolves $yaml when it reads a template; the runner never sees it.
function resolved(value, home) {
  if (Array.isArray(value)) return value.map(item => resolved(item, home));
  if (value === null || typeof value !== 'object') return value;
  const keys = Object.keys(value);
  if (keys.length === 1 && keys[0] === '$yaml') return resolved(YAML.parse(fs.readFileSync(join(home, value.$yaml), 'utf8')), home);
  return Object.fromEntries(keys.map(key => [key, resolved(value[key], home)]));
}

function dryRun(template, test) {
  const scratch = fs.mkdtempSync(join(tmpdir(), 'acme-template-'));
  try {
    const copy = join(scratch, 'template');
    fs.cpSync(template, copy, { recursive: true, filter: path => path !== join(template, 'tests') });
    const file = join(copy, 'template.yaml');
    fs.writeFileSync(file, JSON.stringify(resolved(YAML.parse(fs.readFileSync(file, 'utf8')), template)));
    const options = ['values', 'secrets', 'user'].filter(name => fs.existsSync(join(test, `${name}.json`)))
      .flatMap(name => [`--${name}`, join(test, `${name}.json`)]);
    const run = spawnSync('node', ['--require', preload, join(oracle, 'oracle.js'), 'dry-run', copy, ...options], {
      maxBuffer: 1 << 28,
      env: { ...process.env, RECORD_ORACLE: oracle, RECORD_ROADIE: roadie, RECORD_TEMPLATE: copy },
    });
    const result = JSON.parse(String(run.stdout) || '{"error":"no answer"}');
    if (result.error) throw new Error(`${test}: ${result.error}\n${run.stderr}`);
    return result;
  } finally {
    fs.rmSync(scratch, { recursive: true });
  }
}

function record(template, test) {
  const { tree, output, stubbedActions } = dryRun(template, test);
  const expected = join(test, 'expected');
  fs.rmSync(expected, { recursive: true, force: true });
  for (const file of tree) {
    const path = join(expected, keptAs(file.path));
    fs.mkdirSync(dirname(path), { recursive: true });
    fs.writeFileSync(path, file.base64 === undefined ? file.content : Buffer.from(file.base64, 'base64'));
    fs.chmodSync(path, file.executable ? 0o755 : 0o644);
  }
  const executable = tree.filter(file => file.executable).map(file => file.path);
  fs.writeFileSync(join(test, 'expected.json'), `${JSON.stringify({ stubbedActions, executable, output }, null, 2)}\n`);
  console.log(`${test.slice(folder.length + 1)}: ${tree.length} files`);
}

for (const name of fs.readdirSync(folder).sort()) {
  const template = join(folder, name);
  if (!fs.existsSync(join(template, 'template.yaml')) || (names.length > 0 && !names.includes(name))) continue;
  for (const test of fs.readdirSync(join(template, 'tests')).sort()) record(template, join(template, 'tests', test));
}
