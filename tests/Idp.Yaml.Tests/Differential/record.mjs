// NODE_PATH=…/node_modules node record.mjs  writes ../Fixtures/*.jsonl: the corner cases with npm yaml's answers.
import { writeFileSync } from 'node:fs';
import { cornerCases, knownDifferences } from './corner-cases.mjs';
import { answer } from './npm-yaml.mjs';

const line = ({ name, utf8, ...rest }) => {
  const text = utf8.toString('utf8');
  const input = Buffer.from(text, 'utf8').equals(utf8) ? { yaml: text } : { base64: utf8.toString('base64') };
  return JSON.stringify({ name, ...input, ...rest, npm: answer(utf8) }) + '\n';
};
const folder = new URL(process.argv[2] ? `file://${process.argv[2]}/` : '../Fixtures/', import.meta.url);
writeFileSync(new URL('corner-cases.jsonl', folder), cornerCases.map(line).join(''));
writeFileSync(new URL('known-differences.jsonl', folder), knownDifferences.map(line).join(''));
