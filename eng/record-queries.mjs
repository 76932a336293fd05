// Asks the original generated requests about a folder of descriptors, follows its cursors, and writes the stitched entities and
// the answers in short: record-queries.mjs ORACLE FOLDER OUT SEED COUNT. See record-queries.sh.
import { spawnSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [oracle, folder, out, seed, count] = process.argv.slice(2);
const rounds = 4;
const longest = 240; // longer texts are not matched by anything, so their beginning will do

const files = readdirSync(folder, { recursive: true })
  .filter(name => /(^|\/)catalog-info\.ya?ml$|^catalog-\d+\.yaml$|^templates\/[^/]+\/template\.yaml$/.test(name)).sort().map(name => join(folder, name));
function ask(options, input) {
  const run = spawnSync('node', [join(oracle, 'query.js'), '--root', folder, ...options, ...files], { input, maxBuffer: 1 << 30 });
  if (run.status !== 0) throw new Error(String(run.stderr));
  return String(run.stdout).split('\n').filter(Boolean).map(line => JSON.parse(line));
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
const several = (most, make) => Array.from({ length: 1 + below(most) }, make);

const entities = ask(['--dump'], '');
const values = new Map();
function collect(path, value) {
  if (Array.isArray(value)) {
    for (const item of value) {
      collect(path, item);
      if (typeof item === 'string' && item.length < 60) note(`${path}.${item}`, 'true');
    }
  } else if (value && typeof value === 'object') {
    for (const [key, inner] of Object.entries(value)) collect(path ? `${path}.${key}` : key, inner);
  } else if (value !== null && String(value).length < 120) note(path, String(value));
}
function note(key, value) {
  if (!values.has(key)) values.set(key, new Set());
  values.get(key).add(value);
}
for (const { relations, ...entity } of entities) {
  collect('', entity);
  for (const { type, targetRef } of relations) note(`relations.${type}`, targetRef);
}
const all = [...values.keys()];
const common = ['kind', 'apiVersion', 'spec.type', 'spec.lifecycle', 'spec.owner', 'spec.system', 'metadata.name', 'metadata.namespace', 'metadata.title',
  'metadata.tags', 'metadata.description', 'spec.dependsOn', 'spec.providesApis', 'metadata.uid', 'spec.parent', 'spec.children', 'spec.memberOf',
  ...all.filter(key => key.startsWith('relations.'))].filter(key => values.has(key));
const odd = ['spec', 'metadata', 'nothing', 'metadata.labels', 'relations', 'relations.nothing', 'status', 'metadata.etag', 'spec.definition', ''];
const anyCase = text => (chance(0.1) ? text.toUpperCase() : chance(0.05) ? text[0].toUpperCase() + text.slice(1) : text);
const key = () => (chance(0.75) ? pick(common) : chance(0.85) ? pick(all) : pick(odd.slice(0, -1)));
const valueOf = name => (chance(0.08) || !values.has(name) ? pick(['service', 'x', '', 'true', '1', pick(entities).metadata.name]) : pick([...values.get(name)]));
const orderKey = () => (chance(0.85) ? pick(common) : key());

function statement() {
  const name = key();
  const shown = anyCase(name);
  return chance(0.15) ? shown : `${shown}${chance(0.05) ? ' ' : ''}=${anyCase(valueOf(name) || ' ').replaceAll(',', '').trim()}`;
}
const filter = () => several(3, statement).join(',');
function primitive(name) {
  const value = valueOf(name);
  return value === 'true' && chance(0.5) ? true : /^\d+$/.test(value) && chance(0.5) ? Number(value) : value;
}
function condition(name) {
  const kind = below(12);
  if (kind < 5) return primitive(name);
  if (kind < 6) return { $exists: chance(0.7) };
  if (kind < 9) return { $in: chance(0.05) ? [] : several(4, () => primitive(name)) };
  if (kind < 10) return { $contains: primitive(name) };
  const value = valueOf(name);
  return { $hasPrefix: value.slice(0, below(Math.min(value.length, 8) + 1)) };
}
function relation() {
  const name = pick(common.filter(one => one.startsWith('relations.')));
  const target = chance(0.5) ? valueOf(name) : { $in: several(3, () => valueOf(name)) };
  return { relations: { $contains: { type: anyCase(name.slice(10)), ...(chance(0.7) && { targetRef: target }) } } };
}
function expression() {
  if (chance(0.12)) return relation();
  return Object.fromEntries(several(3, key).map(name => [anyCase(name), condition(name)]));
}
function predicate(depth) {
  if (depth === 0 || chance(0.4)) return chance(0.03) ? {} : expression();
  const kind = below(3);
  if (kind === 0) return { $not: predicate(depth - 1) };
  const parts = chance(0.04) ? [] : several(3, () => predicate(depth - 1));
  return kind === 1 ? { $all: parts } : { $any: parts };
}
function term() {
  const text = chance(0.7) ? valueOf(pick(['metadata.name', 'metadata.title', 'spec.owner', 'kind'])) : valueOf(key());
  const start = below(Math.max(1, text.length - 3));
  const cut = text.slice(start, start + 1 + below(5));
  return chance(0.1) ? cut.replace(/.$/, '_') : chance(0.05) ? `${cut}%` : chance(0.1) ? ` ${cut.toUpperCase()} ` : cut;
}
const fieldLists = ['metadata.name', 'kind,metadata.namespace', 'metadata.tags.0,kind', 'metadata.tags.length,metadata.tags.1', 'kind.length,apiVersion.0',
  'metadata.annotations.backstage.io/managed-by-location', 'spec.owner,spec,relations', 'nothing', 'metadata.labels, metadata.links.0.url', 'spec.type.x,spec.dependsOn',
  'metadata.title,metadata.title.0', 'relations.0.type,relations.length', 'spec..type,.kind,kind.'];
const url = (path, parameters) => `${path}?${new URLSearchParams(parameters)}`;

function byGet() {
  const p = [];
  if (chance(0.8)) for (const one of several(3, filter)) p.push(['filter', one]);
  if (chance(0.9)) p.push(['limit', String(chance(0.05) ? 0 : 1 + below(20))]);
  const ordered = chance(0.5);
  if (ordered) p.push(['orderField', `${anyCase(orderKey())},${pick(['asc', 'desc'])}`]);
  if (chance(0.05)) p.push(['orderField', `${orderKey()},asc`]);
  if (chance(0.15)) p.push(['offset', String(below(12))]);
  if (chance(0.2)) {
    p.push(['fullTextFilterTerm', term()]);
    if (chance(0.5)) p.push(['fullTextFilterFields', several(3, () => anyCase(key())).join(',')]);
  }
  if (chance(0.1)) p.push(['totalItems', pick(['include', 'exclude'])]);
  if (chance(0.05)) p.push(['fields', pick(fieldLists)]);
  return { path: url('/entities/by-query', p) };
}
function byPost() {
  const orderBy = several(2, () => ({ field: anyCase(orderKey()), order: pick(['asc', 'desc']) }));
  const body = {
    ...(chance(0.9) && { query: predicate(3) }),
    ...(chance(0.5) && { orderBy }),
    ...(chance(0.9) && { limit: chance(0.05) ? 0 : 1 + below(20) }),
    ...(chance(0.1) && { offset: below(12) }),
    ...(chance(0.1) && { totalItems: pick(['include', 'exclude']) }),
    ...(chance(0.05) && { fields: pick(fieldLists).split(',') }),
  };
  if (chance(0.2)) {
    const fields = several(3, () => anyCase(key()));
    body.fullTextFilter = { term: term(), ...(chance(0.5) && { fields: body.orderBy && chance(0.5) ? [orderBy[0].field.toLowerCase()] : fields }) };
  }
  return { method: 'POST', path: '/entities/by-query', body };
}
function list() {
  const p = [];
  if (chance(0.5)) p.push(['filter', filter()]);
  if (chance(0.7)) for (const name of several(chance(0.6) ? 1 : 3, orderKey)) p.push(['order', `${pick(['asc', 'desc'])}:${chance(0.1) ? anyCase(name) : name}`]);
  if (chance(0.7)) p.push(['limit', String(1 + below(30))]);
  if (chance(0.3)) p.push(['offset', String(below(30))]);
  return { path: url('/entities', p) };
}
function facets() {
  const names = several(3, () => anyCase(key()));
  if (chance(0.5)) return { method: 'POST', path: '/entity-facets', body: { facets: names, ...(chance(0.7) && { query: predicate(2) }) } };
  return { path: url('/entity-facets', [...names.map(name => ['facet', name]), ...(chance(0.7) ? [['filter', filter()]] : [])]) };
}
function byRefs() {
  const entityRefs = several(8, () => {
    const { kind, metadata } = pick(entities);
    const ref = `${kind}:${metadata.namespace}/${metadata.name}`;
    return chance(0.8) ? ref.toLowerCase() : chance(0.5) ? ref : pick(['component:nothing', 'x', '', 'component:default/nothing']);
  });
  const p = chance(0.3) ? [['filter', filter()]] : [];
  return { method: 'POST', path: url('/entities/by-refs', p), body: { entityRefs, ...(chance(0.4) && { query: predicate(2) }) } };
}
function single() {
  const { kind, metadata } = pick(entities);
  if (chance(0.3)) return { path: `/entities/by-uid/${chance(0.7) ? metadata.uid : 'nothing'}` };
  return { path: `/entities/by-name/${chance(0.5) ? kind : kind.toLowerCase()}/${metadata.namespace}/${chance(0.8) ? metadata.name : 'nothing'}` };
}
const refused = [
  { path: '/entities/by-query?filter==x' }, { path: '/entities/by-query?filter=kind=a,%20=b' }, { path: '/entities/by-query?filter=$not=x' },
  { path: '/entities/by-query?fields=metadata[0]' }, { path: '/entities?fields=a,b[0]' }, { path: '/entities?order=foo' }, { path: '/entities?order=asc:' },
  { path: '/entities?limit=0' }, { path: '/entities?limit=x' }, { path: '/entities?offset=-1' }, { path: '/entities?after=abc' },
  { path: '/entities?after=eyJsaW1pdCI6IngifQ' }, { path: '/entities?after=eyJvZmZzZXQiOiJ4In0' }, { path: '/entities?after=eyJvZmZzZXQiOjMsImxpbWl0IjoyfQ==' },
  { path: '/entities/by-query?limit=-1' }, { path: '/entities/by-query?limit=x' }, { path: '/entities/by-query?orderField=kind,up' },
  { path: '/entities/by-query?totalItems=x' }, { path: '/entity-facets' }, { path: '/entities/by-query?filter=,&limit=3' },
  { path: '/entities/by-query?filter=,&filter=kind=group&limit=3' },
  ...[{ $all: ['x'] }, { spec: { $contains: { a: 'b' } } }, { relations: { $contains: { type: 'ownedBy', targetRef: { $in: [] } } } },
    { relations: { $contains: { type: 'ownedBy', x: 'y' } } }, { relations: { $contains: { targetRef: 'y' } } }, { relations: { $contains: { $all: [] } } },
    { relations: { $contains: { type: 'ownedBy', targetRef: 5 } } }, { relations: { $contains: { type: 'a', Type: 'b' } } }, { $not: 5 }, { kind: ['a'] }, { $foo: 'a' },
    { kind: null }, { kind: { $gt: 1 } }, { kind: 'component', $not: {} }, { kind: { $in: [{}] } }].map(query => ({ method: 'POST', path: '/entities/by-query', body: { query, limit: 1 } })),
  { method: 'POST', path: '/entity-facets', body: { facets: ['kind'], query: { $any: [true] } } }, { method: 'POST', path: '/entity-facets', body: { facets: [] } },
  { method: 'POST', path: '/entities/by-query', body: { query: 'x' } }, { method: 'POST', path: '/entities/by-query', body: { orderBy: [{ field: 'kind', order: 'up' }] } },
  { method: 'POST', path: '/entities/by-query', body: { cursor: '' } }, { method: 'POST', path: '/entities/by-query', body: { totalItems: 'x' } },
  { path: '/entities/by-query?cursor=abc' }, { path: '/entities/by-query?cursor=e30=' }, { method: 'POST', path: '/entities/by-query', body: { cursor: 'e30=' } },
];

const decode = cursor => cursor && JSON.parse(Buffer.from(cursor, 'base64').toString('utf8'));
const cut = (_, value) => (typeof value === 'string' && value.length > longest ? value.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '') : value);
const places = new Map(entities.map((entity, i) => [entity.metadata.uid, i]));
const place = entity => (entity === null ? -1 : places.get(entity.metadata?.uid) ?? JSON.parse(JSON.stringify(entity, cut)));
function short({ method, path, body, from, use, limit }, answer) {
  const b = answer.body;
  const items = Array.isArray(b) ? b : b.items ?? (b.metadata && [b]);
  return {
    ...(method && { method }), ...(use ? { from, use, limit } : { path, ...(body && { body }) }), status: answer.status,
    ...(b.error && { error: b.error.message }), ...(items && { items: items.map(place) }), ...(b.totalItems !== undefined && { total: b.totalItems }),
    ...(b.pageInfo?.nextCursor && { next: decode(b.pageInfo.nextCursor) }), ...(b.pageInfo?.prevCursor && { previous: decode(b.pageInfo.prevCursor) }),
    ...(b.facets && { facets: Object.entries(b.facets).map(([name, found]) => [name, ...found.map(one => [one.value, one.count])]) }),
    ...(answer.headers.link && { link: answer.headers.link }),
  };
}
function follow(answer, from) {
  const { nextCursor, prevCursor } = answer.body?.pageInfo ?? {};
  const cursor = prevCursor && (chance(0.3) || !nextCursor) ? prevCursor : nextCursor;
  const limit = 1 + below(20);
  if (!cursor || !chance(0.8)) return undefined;
  const position = { from, use: cursor === nextCursor ? 'next' : 'previous', limit };
  return chance(0.5)
    ? { ...position, path: url('/entities/by-query', [['cursor', cursor], ['limit', String(limit)]]) }
    : { ...position, method: 'POST', path: '/entities/by-query', body: { cursor, limit } };
}

const makers = [byGet, byGet, byGet, byPost, byPost, byPost, byPost, list, facets, facets, byRefs, single];
let requests = [...refused, ...Array.from({ length: Number(count) - refused.length }, () => pick(makers)())];
const lines = [];
for (let round = 0; round < rounds && requests.length; round++) {
  const answers = ask([], requests.map(request => JSON.stringify(request)).join('\n'));
  const first = lines.length;
  requests.forEach((request, i) => lines.push(JSON.stringify(short(request, answers[i]))));
  requests = answers.map((answer, i) => follow(answer, first + i)).filter(Boolean);
}
writeFileSync(`${out}-entities.jsonl`, entities.map(entity => JSON.stringify(entity, cut)).join('\n') + '\n');
writeFileSync(`${out}.jsonl`, lines.join('\n') + '\n');
console.log(`${lines.length} answers about ${entities.length} entities`);
