// What ajv says, in the form in which our tests compare it.
// ORACLE_MODULES names a node_modules folder that holds ajv 8.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Script } from 'node:vm';

const modules = process.env.ORACLE_MODULES;
if (!modules) {
  console.error('Set ORACLE_MODULES to a node_modules folder with ajv 8.');
  process.exit(2);
}

const Ajv = createRequire(join(modules, 'ajv', 'package.json'))('ajv').default;

/** Compiles; null when ajv refuses the schema. */
export function compile(schema, documents = []) {
  // strictNumbers is what upstream's default (strict) options give; JSON has no other numbers anyway.
  const ajv = new Ajv({ allErrors: true, strict: false, strictNumbers: true, logger: false });
  try {
    documents.forEach(document => ajv.addSchema(document));
    return ajv.compile(schema);
  } catch (problem) {
    if (process.env.SHOW_REFUSALS) console.error(problem.message);
    return null;
  }
}

// Run this way, a schema without end can be stopped.
const interruptible = new Script('globalThis.validateNow()');

/** The errors of one instance, parameters printed as upstream prints them. Undefined when ajv does not end. */
export function errorsOf(validate, data) {
  try {
    globalThis.validateNow = () => validate(data);
    interruptible.runInThisContext({ timeout: 2000 });
  } catch (problem) {
    if (problem instanceof RangeError || problem.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return undefined;
    throw problem;
  }

  return (validate.errors ?? []).map(({ instancePath, schemaPath, keyword, message, params }) => ({
    instancePath,
    schemaPath,
    keyword,
    message,
    params: Object.fromEntries(Object.entries(params).map(([name, value]) => [name, `${value}`])),
  }));
}
