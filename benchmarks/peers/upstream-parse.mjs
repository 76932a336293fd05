// Reads and validates a generated catalog with Backstage's own packages, and makes no relations.
//
//   ORACLE_MODULES=DIR/node_modules node upstream-parse.mjs CATALOG
//
// ORACLE_MODULES holds @backstage/catalog-model and yaml. The policies are those of CatalogBuilder, the kinds are tried in the
// order of BuiltinKindsEntityProcessor, as the backend does. One line of JSON says what was read; CPU time is seen from outside.
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

const modules = process.env.ORACLE_MODULES;
const folder = process.argv[2];
if (!modules || !folder) {
  console.error('usage: ORACLE_MODULES=DIR/node_modules node upstream-parse.mjs CATALOG');
  process.exit(2);
}

const require = createRequire(join(resolve(modules), 'from-here.js'));
const model = require('@backstage/catalog-model');
const yaml = require('yaml');

const kinds = [
  model.apiEntityV1alpha1Validator,
  model.componentEntityV1alpha1Validator,
  model.resourceEntityV1alpha1Validator,
  model.groupEntityV1alpha1Validator,
  model.locationEntityV1alpha1Validator,
  model.userEntityV1alpha1Validator,
  model.systemEntityV1alpha1Validator,
  model.domainEntityV1alpha1Validator,
];
const policy = model.EntityPolicies.allOf([
  new model.SchemaValidEntityPolicy(),
  new model.DefaultNamespaceEntityPolicy(),
  new model.NoForeignRootFieldsEntityPolicy(),
  new model.FieldFormatEntityPolicy(model.makeValidator({})),
]);

const isOfSomeKind = async entity => {
  for (const kind of kinds) {
    if (await kind.check(entity)) return true;
  }
  return false;
};

const entities = [];
let findings = 0;
const files = join(folder, 'entities');
for (const file of readdirSync(files).sort()) {
  for (const document of yaml.parseAllDocuments(readFileSync(join(files, file), 'utf8'), { merge: false })) {
    if (document.errors.length) {
      findings++;
      continue;
    }
    const entity = await policy.enforce(document.toJSON());
    if (entity && (await isOfSomeKind(entity))) entities.push(entity);
    else findings++;
  }
}

console.log(JSON.stringify({ entities: entities.length, findings, peakBytes: process.resourceUsage().maxRSS * 1024 }));
