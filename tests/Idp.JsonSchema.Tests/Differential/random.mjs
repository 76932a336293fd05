// Writes random schemas and instances with what ajv says of them: node random.mjs SEED GROUPS OUT.json
// DifferentialTests compares them when IDP_SCHEMA_CASES names the file.
import { writeFileSync } from 'node:fs';
import { compile, errorsOf } from './ajv.mjs';

const [seed, groups, out] = [Number(process.argv[2]), Number(process.argv[3]), process.argv[4]];
let state = seed >>> 0;
function next(bound) {
  // mulberry32: the same cases for the same seed on every machine.
  state = (state + 0x6d2b79f5) >>> 0;
  let t = state;
  t = Math.imul(t ^ (t >>> 15), t | 1);
  t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
  return ((t ^ (t >>> 14)) >>> 0) % bound;
}

const one = list => list[next(list.length)];
const chance = percent => next(100) < percent;
const some = (list, most) => [...new Set(Array.from({ length: 1 + next(most) }, () => one(list)))];

const names = ['a', 'b', 'c', 'foo', 'x-1', '1', '0', '10', 'a/b', 'a~b', 'é', 'a b', '$ref', ''];
const texts = ['', 'a', 'ab', 'abc', 'foo', 'A', '1', 'é', '😀', '😀x', 'a\n', ' ', 'x-1'];
const numbers = [0, 1, -1, 2, 3, 1.5, 0.1, 10, 1e21, 1e-7, -0.5, 100];
const patterns = ['^a', 'b$', '^x-', '^\\d+$', '^[a-z]*$', '.', '^.$', '\\bfoo', '^$', '\\S', '(a)(?!b)', '^\\p{L}+$', '1'];
const types = ['string', 'number', 'integer', 'boolean', 'null', 'array', 'object'];
const documents = [
  { $id: 'Base', type: 'object', required: ['a'], properties: { a: { $ref: 'Leaf' }, b: { $ref: '#/definitions/x' } }, definitions: { x: { type: 'string' } } },
  { $id: 'Leaf', type: ['string', 'number'], minLength: 1, definitions: { y: { $id: '#y', enum: ['a', 1] } } },
];
const references = ['#', '#/definitions/d0', '#/definitions/d1', '#/definitions/d2', '#d', 'Base', 'Leaf', 'Leaf#y', 'Leaf#/definitions/y', 'Base#/definitions/x', '#/properties/a'];

function value(depth) {
  const kind = next(depth > 2 ? 6 : 10);
  if (kind < 2) return one(texts);
  if (kind < 4) return one(numbers);
  if (kind === 4) return one([true, false]);
  if (kind === 5) return null;
  if (kind < 8) return Array.from({ length: next(5) }, () => value(depth + 1));
  return Object.fromEntries(Array.from({ length: next(5) }, () => [one(names), value(depth + 1)]));
}

const schemas = (depth, most) => Array.from({ length: 1 + next(most) }, () => schema(depth + 1));
const map = (keys, depth, most) => Object.fromEntries(some(keys, most).map(key => [key, schema(depth + 1)]));
const keywords = {
  type: () => (chance(75) ? one(types) : some(types, 3)),
  nullable: () => chance(50),
  const: () => value(1),
  enum: () => some([...texts, ...numbers, null, true, false], 4).concat(chance(20) ? [{ a: 1 }, [1]] : []),
  not: depth => schema(depth + 1),
  anyOf: depth => schemas(depth, 3),
  oneOf: depth => schemas(depth, 3),
  allOf: depth => schemas(depth, 2),
  if: depth => schema(depth + 1),
  then: depth => schema(depth + 1),
  else: depth => schema(depth + 1),
  maximum: () => one(numbers), minimum: () => one(numbers), exclusiveMaximum: () => one(numbers), exclusiveMinimum: () => one(numbers),
  multipleOf: () => Math.abs(one(numbers)) || 1,
  maxLength: () => next(4), minLength: () => next(4), pattern: () => one(patterns), format: () => 'whatever',
  maxItems: () => next(4), minItems: () => next(3),
  items: depth => (chance(60) ? schema(depth + 1) : schemas(depth, 3)),
  additionalItems: depth => schema(depth + 1),
  contains: depth => schema(depth + 1),
  uniqueItems: () => chance(80),
  maxProperties: () => next(4), minProperties: () => next(3), required: () => some(names, 3),
  propertyNames: depth => schema(depth + 1),
  additionalProperties: depth => (chance(50) ? false : schema(depth + 1)),
  dependencies: depth => Object.fromEntries(some(names, 2).map(key => [key, chance(50) ? some(names, 3) : schema(depth + 1)])),
  properties: depth => map(names, depth, 4),
  patternProperties: depth => map(patterns, depth, 2),
  $ref: () => one(references),
  description: () => 'text',
};

function schema(depth) {
  if (depth > 3 || chance(6)) return one([true, false, {}, { type: one(types) }]);
  if (chance(12)) return { $ref: one(references) };
  const result = {};
  for (let i = 1 + next(4); i > 0; i--) {
    const keyword = one(Object.keys(keywords));
    result[keyword] = keywords[keyword](depth);
  }

  // A tuple needs items, and nullable a type.
  if ('additionalItems' in result && chance(70)) result.items = schemas(depth, 2);
  if ('nullable' in result && !('type' in result)) delete result.nullable;
  return result;
}

const cases = [];
while (cases.length < groups) {
  let root = schema(0);
  if (typeof root === 'boolean') continue;
  root = {
    ...root,
    definitions: { d0: schema(1), d1: schema(2), d2: schema(2), named: { $id: '#d', ...(chance(50) ? { type: one(types) } : { items: schema(3) }) } },
  };
  if (chance(30)) root.$id = one(['Root', 'http://example.com/root.json', 'urn:x:y']);
  root = JSON.parse(JSON.stringify(root));
  const used = root.$id?.includes(':') ? [] : documents;
  const validate = compile(root, used);
  if (!validate) continue;
  const tests = Array.from({ length: 6 }, () => {
    const data = JSON.parse(JSON.stringify(value(0)));
    return { data, errors: errorsOf(validate, data) };
  });
  cases.push({ description: `group ${cases.length}`, schema: root, documents: used, tests });
}

writeFileSync(out, JSON.stringify(cases));
console.log(`${cases.length} groups, ${cases.length * 6} cases`);
