// Records what npm's minimatch answers: npm install minimatch@10.2.6, then node record.mjs.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { minimatch } = createRequire(process.env.MODULES ?? import.meta.url)('minimatch');
const options = { nonegate: true, nocomment: true, noext: true, windowsPathsNoEscape: true };

let seed = 20260922;
const next = n => (seed = (Math.imul(seed, 1103515245) + 12345) >>> 0) % n;
const pick = list => list[(next(65536) >> 4) % list.length];
const pieces = ['*', '*', '?', '**', '/', '/', '.', 'a', 'b', 'A', '-', '[ab]', '[!a]', '[^b]', '[a-b]', '[.]', '[!.]', '{a,b}', '{*,.a}', '{a/b,c}', '[', ']', '{', '}', ',', '{b}', 'é', ' '];
const names = ['a', 'b', 'ab', '.a', 'c', 'aab', 'A', 'a.b', '-', '[', 'é', 'a b', '{b}', '.', 'a]', 'b,'];
const lines = new Map();
while (lines.size < 1600) {
  const pattern = Array.from({ length: 1 + next(7) }, () => pick(pieces)).join('');
  const path = Array.from({ length: 1 + next(4) }, () => pick(names)).join('/');
  // Ours normalize dots away, refuse absolute patterns, and are asked only for normalized paths.
  if (/\.\.|(^|\/|\{|,)\.(\/|$|\}|,)|^\/|\/$|\/\//.test(pattern) || /(^|\/)\.{1,2}(\/|$)/.test(path) || minimatch.braceExpand(pattern, options).some(p => p === '' || p.startsWith('/') || p.endsWith('/') || /\/\/|(^|\/)\.{1,2}(\/|$)/.test(p))) continue;
  const matches = minimatch(path, pattern, options);
  if (matches || next(65536) % 128 === 0) lines.set(JSON.stringify([pattern, path, matches]), 0);
}
writeFileSync(new URL('minimatch.ndjson', import.meta.url), [...lines.keys()].join('\n') + '\n');
