// Asks npm jsonschema about (schema, instance) pairs and writes one JSON object a line, {schema, instance, errors} or {…, throws}:
// record-npm-schema.mjs PACKAGE written, or record-npm-schema.mjs PACKAGE random SEED COUNT. See record-npm-schema.sh.
import { createRequire } from 'node:module';
import { written } from './npm-schema-cases.mjs';

const [folder, kind, seed, count] = process.argv.slice(2);
const { validate } = createRequire(import.meta.url)(folder);

function record(schemaText, instanceText) {
  const known = `"schema":${schemaText}${instanceText === undefined ? '' : `,"instance":${instanceText}`}`;
  try {
    const result = validate(instanceText === undefined ? undefined : JSON.parse(instanceText), JSON.parse(schemaText));
    return `{${known},"errors":${JSON.stringify(result.errors)}}`;
  } catch (error) {
    return `{${known},"throws":${JSON.stringify(error.message)}}`;
  }
}

// mulberry32
let state = Number(seed) * 7919;
function random() {
  state = (state + 0x6d2b79f5) | 0;
  let t = Math.imul(state ^ (state >>> 15), 1 | state);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
}
const below = n => Math.floor(random() * n);
const pick = list => list[below(list.length)];
const chance = share => random() < share;
const some = (most, make) => Array.from({ length: below(most + 1) }, make);

const names = ['a', 'b', 'c', '1', '0', 'a b', 'x.y', 'a/b', '~', '~0', 'é', '12', '1a', 'toString', 'constructor'];
const name = () => (chance(0.8) ? pick(names.slice(0, 4)) : pick(names));
const scalars = [null, true, false, 0, 1, -1, 1.5, 2, 3, 10, 0.3, 1e21, 1e-7, '', 'a', 'ab', 'abc', 'é', '😀', '1', 'string', '2020-01-01', 'a@b.cc', 'x'];
function value(depth) {
  if (depth === 0 || chance(0.5)) return pick(scalars);
  return chance(0.4) ? some(4, () => value(depth - 1)) : map(() => value(depth - 1), 4);
}
const map = (make, most = 3) => Object.fromEntries(some(most, () => [name(), make()]));
const types = ['string', 'number', 'integer', 'boolean', 'array', 'null', 'object', 'any', 'date', 'unknown'];
const patterns = ['^a', 'b$', '^[\\w-.]+$', '^.$', '\\d', 'a{', '(?=a)*b', '\\p{L}', '[^a]', '^\\S*$', '.', ']', '\\-', '(', '[z-a]', '(a)\\1'];
const formats = ['date', 'email', 'uri', 'date-time', 'ipv4', 'hostname', 'color', 'regex', 'unknown', 'uuid', 'alpha'];
const refs = ['#', '#/definitions/a', '#/definitions/b', '#/properties/a', 'b', 'x:y', '#/definitions/c', '#/nowhere', '/b', '#a', '#/allOf/0', '#/$defs/a'];
const bound = () => (chance(0.85) ? pick([0, 1, 2, 3, 1.5, 0.1]) : value(1));
const list = depth => Array.from({ length: 1 + below(3) }, () => schema(depth - 1));
const makers = {
  type: d => (chance(0.6) ? pick(types) : chance(0.8) ? some(3, () => (chance(0.7) ? pick(types) : schema(d - 1))) : schema(d - 1)),
  properties: d => map(() => schema(d - 1)),
  patternProperties: d => Object.fromEntries(some(2, () => [pick(patterns.slice(0, 13)), schema(d - 1)])),
  additionalProperties: d => schema(d - 1), items: d => (chance(0.5) ? schema(d - 1) : list(d)), additionalItems: d => schema(d - 1),
  contains: d => schema(d - 1), propertyNames: d => schema(d - 1), not: d => (chance(0.7) ? schema(d - 1) : some(2, () => pick(types))), disallow: d => (chance(0.5) ? pick(types) : list(d)),
  required: () => (chance(0.3) ? chance(0.8) : some(3, name)), dependencies: d => map(() => (chance(0.3) ? name() : chance(0.4) ? some(2, name) : schema(d - 1))),
  enum: () => some(4, () => value(1)), const: () => value(1), minimum: bound, maximum: bound,
  exclusiveMinimum: () => (chance(0.4) ? chance(0.7) : bound()), exclusiveMaximum: () => (chance(0.4) ? chance(0.7) : bound()), multipleOf: bound, divisibleBy: bound,
  minLength: bound, maxLength: bound, minItems: bound, maxItems: bound, minProperties: bound, maxProperties: bound, pattern: () => pick(patterns), format: () => pick(formats),
  uniqueItems: () => chance(0.9), allOf: list, anyOf: list, oneOf: list, if: d => schema(d - 1), then: d => schema(d - 1), else: d => schema(d - 1),
  extends: d => (chance(0.6) ? schema(d - 1) : list(d)), $ref: () => pick(refs), $id: () => pick(['b', 'x:y', 'http://h/p', '#a', '/b/c']), id: () => pick(['b', 'c#']),
  definitions: d => map(() => schema(d - 1)), title: () => pick(['T', '']), description: () => 'd', default: () => value(0), 'ui:field': () => 'x',
};
const keywords = Object.keys(makers);
const rare = new Set(['extends', '$ref', '$id', 'id', 'disallow', 'divisibleBy']);
function schema(depth) {
  if (depth <= 0) return pick([true, false, {}, { type: pick(types) }, { type: 'string' }, { type: 'object' }, { $ref: pick(refs) }, { minLength: 2 }, { required: ['a'] }]);
  const result = {};
  for (let i = below(5); i >= 0; i--) {
    const keyword = pick(keywords);
    if (rare.has(keyword) && chance(0.6)) continue;
    result[keyword] = chance(0.03) ? value(2) : makers[keyword](depth);
  }
  return result;
}
function fitting() {
  return JSON.stringify(chance(0.6) ? map(() => value(2), 4) : value(3));
}

const lines = kind === 'written'
  ? written().map(([schemaText, instanceText]) => record(schemaText, instanceText))
  : Array.from({ length: Number(count) }, () => record(JSON.stringify(schema(3)), fitting()));
process.stdout.write(lines.join('\n') + '\n');
