// Runs the original actions on the cases of our fixtures and writes the workspaces, outputs and failures that they leave:
// record-actions.mjs ORACLE ROADIE FIXTURES. See record-actions.sh.
import { createRequire } from 'node:module';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const [oracle, roadie, fixtures] = process.argv.slice(2);
process.umask(0o022);
const req = createRequire(path.join(oracle, 'package.json'));
const community = createRequire(path.join(roadie, 'package.json'));
const builtin = name => req(path.join(oracle, 'node_modules/@backstage/plugin-scaffolder-backend/dist/scaffolder/actions/builtin', name));
const { ConfigReader } = req('@backstage/config');
const { ScmIntegrations } = req('@backstage/integration');
const integrations = ScmIntegrations.fromConfig(new ConfigReader({ integrations: { github: [{ host: 'github.com' }] } }));
const options = { integrations, reader: { readTree() { throw new Error('no network'); }, readUrl() { throw new Error('no network'); } } };
const utils = community('@roadiehq/scaffolder-backend-module-utils');
const actions = new Map([
  builtin('fetch/template.cjs.js').createFetchTemplateAction(options), builtin('fetch/templateFile.cjs.js').createFetchTemplateFileAction(options),
  builtin('fetch/plain.cjs.js').createFetchPlainAction(options), builtin('fetch/plainFile.cjs.js').createFetchPlainFileAction(options),
  builtin('fetch/workspaceTemplate.cjs.js').createWorkspaceTemplateAction(options),
  builtin('fetch/workspaceTemplateFile.cjs.js').createWorkspaceTemplateFileAction(options),
  builtin('filesystem/delete.cjs.js').createFilesystemDeleteAction(), builtin('filesystem/rename.cjs.js').createFilesystemRenameAction(),
  builtin('filesystem/read.cjs.js').createFilesystemReadDirAction(), builtin('debug/log.cjs.js').createDebugLogAction(),
  builtin('debug/wait.cjs.js').createWaitAction(), builtin('catalog/write.cjs.js').createCatalogWriteAction(),
  utils.createWriteFileAction(), utils.createAppendFileAction(), utils.createParseFileAction(), utils.createReplaceInFileAction(),
  utils.createMergeJSONAction({}), utils.createMergeAction(), utils.createSerializeJsonAction(), utils.createSerializeYamlAction(),
  utils.createJSONataAction(), utils.createJsonJSONataTransformAction(), utils.createYamlJSONataTransformAction(),
  regexAction(),
].map(action => [action.id, action]));

function regexAction() {
  const folder = path.join(roadie, 'node_modules/@backstage-community/plugin-scaffolder-backend-module-regex/dist/actions/regex');
  return community(path.join(folder, fs.readdirSync(folder).find(name => /^replace\.cjs\.js$/.test(name)))).createReplaceAction();
}

function lay(folder, files) {
  fs.mkdirSync(folder, { recursive: true });
  const links = [];
  for (const [name, file] of Object.entries(files ?? {})) {
    const full = path.join(folder, name);
    if (name.endsWith('/')) { fs.mkdirSync(full, { recursive: true }); continue; }
    fs.mkdirSync(path.dirname(full), { recursive: true });
    if (typeof file.link === 'string') { links.push([full, file.link]); continue; }
    fs.writeFileSync(full, typeof file === 'string' ? file : file.base64 !== undefined ? Buffer.from(file.base64, 'base64') : file.text);
    if (file.mode) fs.chmodSync(full, parseInt(file.mode, 8));
  }
  for (const [full, target] of links) fs.symlinkSync(target, full);
}

function tree(root) {
  const found = {};
  const walk = folder => {
    for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
      const full = path.join(folder, entry.name);
      const name = path.relative(root, full);
      if (entry.isSymbolicLink()) found[name] = { link: fs.readlinkSync(full) };
      else if (entry.isDirectory()) { found[`${name}/`] = {}; walk(full); }
      else {
        const bytes = fs.readFileSync(full);
        const text = bytes.toString('utf8');
        found[name] = { mode: (fs.statSync(full).mode & 0o777).toString(8), ...(Buffer.from(text).equals(bytes) ? { text } : { base64: bytes.toString('base64') }) };
      }
    }
  };
  walk(root);
  return Object.fromEntries(Object.entries(found).sort(([a], [b]) => (a < b ? -1 : 1)));
}

async function run(one) {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'record-actions-'));
  const template = path.join(root, 'template');
  const workspace = path.join(root, 'workspace');
  const plain = text => text.replaceAll(workspace, '<workspace>').replaceAll(root, '<root>');
  try {
    lay(template, one.template);
    lay(workspace, one.before);
    const steps = [];
    for (const { action, input } of one.steps) {
      const output = {};
      const log = [];
      const line = level => message => { log.push(`${level}: ${plain(String(message))}`); };
      const logger = { info: line('info'), warn: line('warn'), error: line('error'), debug() {}, child() { return logger; } };
      const ctx = {
        input: JSON.parse(JSON.stringify(input)), workspacePath: workspace, logger, isDryRun: false, secrets: {}, step: { id: 's', name: 's' },
        templateInfo: { entityRef: 'template:default/recorded', entity: { metadata: {} }, baseUrl: pathToFileURL(path.join(template, 'template.yaml')).toString() },
        output(name, value) { output[name] = value; },
        async createTemporaryDirectory() { return fs.mkdtempSync(path.join(root, 'tmp-')); },
        checkpoint: async ({ fn }) => fn(), signal: new AbortController().signal,
      };
      try {
        await actions.get(action).handler(ctx);
        steps.push({ output: JSON.parse(plain(JSON.stringify(output))), ...(one.log && { log }) });
      } catch (e) {
        steps.push({ error: { name: e.name, message: plain(String(e.message)) } });
        break;
      }
    }
    return { name: one.name, steps, tree: tree(workspace) };
  } finally { fs.rmSync(root, { recursive: true, force: true }); }
}

const cases = JSON.parse(fs.readFileSync(path.join(fixtures, 'actions.json'), 'utf8'));
const results = [];
for (const one of cases) results.push(await run(one));
fs.writeFileSync(path.join(fixtures, 'actions.recorded.json'), `[\n${results.map(r => JSON.stringify(r)).join(',\n')}\n]\n`);

// Values and how yaml writes them; the strings that need thought are made of parts that do.
const yaml = req('yaml');
let state = 11;
const below = n => { state = (Math.imul(state, 1103515245) + 12345) >>> 0; return (state >>> 8) % n; };
const parts = ['a', 'word', ' ', '  ', '\n', '\n\n', '\t', ':', ': ', '#', ' #', '-', '- ', '?', '"', '\'', '\\', '{', '}', '[', ']', ',', '&', '*', '!', '|', '>', '%', '@', '`',
  '---', '...', 'true', 'null', '~', '1', '0x1f', '1e3', '.5', '0o7', '2020-01-01', 'yes', 'é', '😀', '\u00a0', '\u2028', '\ufeff', '\u0007', '\u0085', '\r', 'long'.repeat(12),
  'lorem ipsum dolor sit amet consectetur ', 'https://example.com/a/very/long/path/that/does/not/fold/at/all/because/it/has/no/blanks/in/it', '$', '${{ x }}', '='];
const text = () => Array.from({ length: below(7) }, () => parts[below(parts.length)]).join('');
const long = () => Array.from({ length: 4 + below(30) }, () => parts[below(3) ? below(3) : below(parts.length)]).join(below(2) ? ' ' : '');
const scalar = () => [text, text, text, long, () => below(1000) / 8, () => null, () => below(2) === 0, () => -below(5), () => 1e21 * below(9)][below(9)]();
const value = depth => depth === 0 || below(3) === 0 ? scalar() : below(2) ? Array.from({ length: below(4) }, () => value(depth - 1))
  : Object.fromEntries(Array.from({ length: below(4) }, () => [below(4) ? text() : ['name', 'key', '10', '2'][below(4)], value(depth - 1)]));
const styles = [undefined, undefined, undefined, undefined, { indent: 4 }, { indentSeq: false }, { lineWidth: 0 }, { lineWidth: 40 }, { singleQuote: true }, { singleQuote: false },
  { defaultStringType: 'QUOTE_DOUBLE' }, { defaultStringType: 'QUOTE_SINGLE', defaultKeyType: 'PLAIN' }, { collectionStyle: 'flow' }, { blockQuote: false }, { blockQuote: 'folded' },
  { blockQuote: 'literal' }, { nullStr: '~', trueStr: 'yes' }, { defaultStringType: 'BLOCK_LITERAL' }, { defaultStringType: 'BLOCK_FOLDED' }, { minContentWidth: 0, lineWidth: 30 },
  { doubleQuotedAsJSON: true }, { collectionStyle: 'flow', flowCollectionPadding: false }];
const lines = [];
for (let i = 0; i < 4000; i++) {
  const v = value(i % 4);
  const style = styles[below(styles.length)];
  lines.push(JSON.stringify({ value: v, ...(style && { style }), yaml: yaml.stringify(JSON.parse(JSON.stringify(v)), style) }));
}
fs.writeFileSync(path.join(fixtures, 'yaml.recorded.jsonl'), `${lines.join('\n')}\n`);

// What isbinaryfile says of random bytes that are nearly text.
const { isBinaryFileSync } = req('isbinaryfile');
const pieces = [[0xc3, 0xa9], [0xe2, 0x82, 0xac], [0xf0, 0x9f, 0x98, 0x80], [0xe2, 0x28], [0xff], [0x80], [0xc0], [0x01], [0x08, 0x96, 0x01], [0x12, 0x03, 0x61, 0x62, 0x63], [0x1b], [0x7f],
  [0xef, 0xbb, 0xbf], [0xfe, 0xff], [0xff, 0xfe], [0xff, 0xfe, 0, 0], [0, 0, 0xfe, 0xff], [0x84, 0x31, 0x95, 0x33], [0x25, 0x50, 0x44, 0x46, 0x2d], [0]];
const verdicts = [];
for (let i = 0; i < 3000; i++) {
  const bytes = [];
  const odd = 1 + below(12);
  const length = i % 50 === 0 ? 505 + below(15) : below(70);
  if (below(5) === 0) bytes.push(...pieces[below(pieces.length)]);
  while (bytes.length < length) bytes.push(...(below(odd) === 0 ? pieces[below(pieces.length - 1 + (below(20) === 0 ? 1 : 0))] : [97 + below(26)]));
  const content = Buffer.from(bytes);
  verdicts.push(`${isBinaryFileSync(content) ? 1 : 0}${content.toString('base64')}`);
}
fs.writeFileSync(path.join(fixtures, 'binary.recorded.txt'), `${verdicts.join('\n')}\n`);
console.log(`${results.length} cases, ${lines.length} values`);
