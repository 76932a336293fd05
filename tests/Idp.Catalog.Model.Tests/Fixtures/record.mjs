// Records what JavaScript answers: node record.mjs (Node with Unicode 17, as of 20.20).
import { writeFileSync } from 'node:fs';

const here = new URL('.', import.meta.url);
const points = s => [...s].map(c => c.codePointAt(0).toString(16)).join(' ');

const letters = [];
for (let i = 0; i <= 0x10ffff; i++) {
  if (i >= 0xd800 && i <= 0xdfff) continue;
  const c = String.fromCodePoint(i);
  if (c.toLowerCase() !== c) letters.push(`${points(c)};${points(c.toLowerCase())}`);
}
writeFileSync(new URL('lower-case-letters.txt', here), letters.join('\n') + '\n');

// A small generator with a seed, so that a new recording differs only where JavaScript does.
let seed = 20260922;
const next = n => (seed = (Math.imul(seed, 1103515245) + 12345) >>> 0) % n;
const alphabet = [...'ΣΣΣσςAaİıʰªⅠⓐ𐐀𐐨1 .:\'·-_\u00ad\u0301ßẞꟋ\u{1f130}\u{10d50}\u{16ea0}'];
const words = new Set(['', 'ΑΣ', 'ΑΣ:', 'ΑΣ:β', 'A.Σ', 'AΣ\u0301', 'ʕΣ', 'A\u1acfΣ', 'A\u{1e6ff}Σ', 'A\ua7f1Σ', 'A\u{16ff2}Σ']);
while (words.size < 600) words.add(Array.from({ length: 1 + next(6) }, () => alphabet[next(alphabet.length)]).join(''));
writeFileSync(new URL('lower-case-words.txt', here), [...words].map(w => `${points(w)};${points(w.toLowerCase())}`).join('\n') + '\n');

const numbers = [0, -0, 1, -1, 1.5, 0.1, 0.1 + 0.2, 1e21, 1e20, 123456789012345680000, 1e-6, 1e-7, 1.5e-7, 1e23, 9.5e22, 5e-324,
  1.7976931348623157e308, 4503599627370497.5, 1e15, 1e16, 123456.789, 0.00001234, -2.5e-9, 2 ** 53, 2 ** 64, NaN, Infinity, -Infinity];
const view = new DataView(new ArrayBuffer(8));
while (numbers.length < 600) {
  for (let i = 0; i < 8; i++) view.setUint8(i, next(65536) >> 8);
  if (numbers.length % 2) view.setUint16(0, 0x3f00 + next(0x180)); // near 1, where decimals are short
  numbers.push(view.getFloat64(0));
}
const bits = n => (view.setFloat64(0, n), view.getBigUint64(0).toString(16).padStart(16, '0'));
writeFileSync(new URL('numbers.txt', here), numbers.map(n => `${bits(n)};${JSON.stringify(n)}`).join('\n') + '\n');

const strings = [];
for (let i = 0; i < 0x80; i++) strings.push(String.fromCharCode(i));
strings.push('\u0085', '\u2028', '😀', '\ud800', '\udc00x', 'é', '\ufeff', '</script>', "it's");
writeFileSync(new URL('strings.txt', here), strings.map(s => [...Array(s.length).keys()].map(i => s.charCodeAt(i).toString(16)).join(' ') + ';'
  + Buffer.from(JSON.stringify(s)).toString('base64')).join('\n') + '\n');
