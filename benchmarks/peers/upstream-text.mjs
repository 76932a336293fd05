// Renders a text over and over with nunjucks or with nunjitsu, as Backstage sets them up: as long to warm up as then to measure.
//
//   ORACLE_MODULES=DIR/node_modules node upstream-text.mjs nunjucks|nunjitsu parse|cached SECONDS TEMPLATE VALUES
//
// ORACLE_MODULES holds @backstage/plugin-scaffolder-backend, whose filters both get, nunjucks and nunjitsu.
// nunjitsu keeps nothing that it parsed, so it has no cached renders. One line of JSON says how many renders took how much CPU time.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

const modules = process.env.ORACLE_MODULES;
const [engine, mode, seconds, template, values] = process.argv.slice(2);
if (!modules || !values) {
  console.error('usage: ORACLE_MODULES=DIR/node_modules node upstream-text.mjs nunjucks|nunjitsu parse|cached SECONDS TEMPLATE VALUES');
  process.exit(2);
}

const require = createRequire(join(resolve(modules), 'from-here.js'));
const { ConfigReader } = require('@backstage/config');
const { ScmIntegrations } = require('@backstage/integration');
const { collectActionTemplateCapabilities } = require(
  join(resolve(modules), '@backstage/plugin-scaffolder-backend/dist/scaffolder/actions/builtin/fetch/templateActionHandler.cjs.js'),
);
const capabilities = collectActionTemplateCapabilities({ integrations: ScmIntegrations.fromConfig(new ConfigReader({})) });
const text = readFileSync(template, 'utf8');
const context = JSON.parse(readFileSync(values, 'utf8'));

// As fetch:template does for all files of a skeleton: one renderer, one prepared context.
const ofNunjitsu = () => {
  const renderer = require('nunjitsu').createTemplateRenderer({ ...capabilities, allowRegexExecution: true });
  const prepared = renderer.prepareContext(context);
  return () => renderer.render(text, prepared);
};

// Without the isolated process that older backends put around it, and without its copies of the values.
const ofNunjucks = () => {
  const nunjucks = require('nunjucks');
  const environment = new nunjucks.Environment(null, { autoescape: false, tags: { variableStart: '${{', variableEnd: '}}' } });
  for (const [name, filter] of Object.entries(capabilities.filters)) environment.addFilter(name, filter);
  if (mode === 'parse') return () => environment.renderString(text, context);
  const compiled = new nunjucks.Template(text, environment, 'text', true);
  return () => compiled.render(context);
};

const render = engine === 'nunjitsu' ? ofNunjitsu() : ofNunjucks();
const cpuSeconds = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};
let last = render();
const run = () => {
  let renders = 0;
  for (const end = cpuSeconds() + Number(seconds); cpuSeconds() < end; renders += 16) {
    for (let i = 0; i < 16; i++) last = render();
  }
  return renders;
};

run();
const before = cpuSeconds();
const renders = run();
console.log(JSON.stringify({ renders, cpuSeconds: cpuSeconds() - before, text: last }));
