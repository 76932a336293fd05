// NODE_PATH=…/node_modules node answer.mjs  reads files in base64, one a line, and writes one line of JSON for each.
import { createInterface } from 'node:readline';
import { answer } from './npm-yaml.mjs';

for await (const line of createInterface({ input: process.stdin })) {
  process.stdout.write(JSON.stringify(answer(Buffer.from(line, 'base64'))) + '\n');
}
