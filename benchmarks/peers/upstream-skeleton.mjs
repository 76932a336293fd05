// Renders a generated skeleton with Backstage's own fetch:template, without a run around it.
//
//   ORACLE_MODULES=DIR/node_modules node upstream-skeleton.mjs TEMPLATE-FOLDER WORKSPACE
//
// ORACLE_MODULES holds @backstage/plugin-scaffolder-backend. Of it only the module of the action is loaded; log lines are dropped.
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const modules = process.env.ORACLE_MODULES;
const [template, workspace] = process.argv.slice(2);
if (!modules || !workspace) {
  console.error('usage: ORACLE_MODULES=DIR/node_modules node upstream-skeleton.mjs TEMPLATE-FOLDER WORKSPACE');
  process.exit(2);
}

const require = createRequire(join(resolve(modules), 'from-here.js'));
const { ConfigReader } = require('@backstage/config');
const { ScmIntegrations } = require('@backstage/integration');
const { createFetchTemplateAction } = require(
  join(resolve(modules), '@backstage/plugin-scaffolder-backend/dist/scaffolder/actions/builtin/fetch/template.cjs.js'),
);

const nothing = () => {};
const temporary = mkdtempSync(join(dirname(resolve(workspace)), 'upstream-skeleton-'));
mkdirSync(workspace, { recursive: true });
await createFetchTemplateAction({ integrations: ScmIntegrations.fromConfig(new ConfigReader({})), reader: {} }).handler({
  input: JSON.parse(readFileSync(join(template, 'input.json'), 'utf8')),
  workspacePath: resolve(workspace),
  templateInfo: { baseUrl: pathToFileURL(resolve(template, 'template.yaml')).toString() },
  logger: { info: nothing, warn: nothing, error: nothing, debug: nothing },
  output: nothing,
  createTemporaryDirectory: async () => mkdtempSync(join(temporary, 'step-')),
});
rmSync(temporary, { recursive: true });
