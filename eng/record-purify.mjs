// Records what DOMPurify, told as TechDocs' reader tells it, leaves of the attacks and of the harmless markup in
// tests/Idp.TechDocs.Sanitizing.Tests/Attacks: eng/record-purify.sh
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const [modules, tests] = process.argv.slice(2);
const require = createRequire(join(modules, 'index.js'));
const { JSDOM } = require('jsdom');
const createDOMPurify = require('dompurify');

const isMaterial = href => /main\.[A-Fa-f0-9]{8}\.min\.css$/.test(href) || /^https:\/\/fonts\.(googleapis|gstatic)\.com/.test(href);
const protocols = ['callto', 'cid', 'ftp', 'ftps', 'http', 'https', 'mailto', 'matrix', 'sms', 'tel', 'xmpp'];

function purifier() {
  const purify = createDOMPurify(new JSDOM('').window);
  purify.addHook('beforeSanitizeElements', node => {
    if (node.nodeName === 'LINK' && !isMaterial(node.getAttribute('href') ?? '')) node.remove();
  });
  purify.addHook('uponSanitizeElement', (node, { tagName }) => {
    const leadsOn = tagName === 'meta' && node.getAttribute('http-equiv') === 'refresh' && node.getAttribute('content')?.includes('url=');
    if (tagName === 'meta' && !leadsOn) node.parentNode?.removeChild(node);
  });
  purify.addHook('uponSanitizeAttribute', (node, { attrName }) => {
    if (node.tagName !== 'META' && ['http-equiv', 'content'].includes(attrName)) node.removeAttribute(attrName);
  });
  return html => purify.sanitize(html, {
    ADD_TAGS: ['link', 'meta'],
    FORBID_TAGS: ['style'],
    ADD_ATTR: ['http-equiv', 'content', 'dominant-baseline'],
    ALLOWED_URI_REGEXP: new RegExp(`^(?:${protocols.join('|')}:|[^a-z]|[a-z+.-]+(?:[^a-z+.\\-:]|$))`, 'i'),
  });
}

const verdicts = {};
const sanitize = purifier();
const folder = join(tests, 'Attacks');
for (const file of readdirSync(folder).filter(name => /\.(attacks|markup)$/.test(name)).sort()) {
  for (const part of readFileSync(join(folder, file), 'utf8').split('%% ').filter(Boolean)) {
    const end = part.indexOf('\n');
    const html = part.slice(end + 1).replace(/\n+$/, '').replace(/⟦([0-9A-F]+)⟧/g, (_, code) => String.fromCharCode(parseInt(code, 16)));
    verdicts[`${file.split('.')[0]}: ${part.slice(0, end)}`] = sanitize(html).toWellFormed();
  }
}
writeFileSync(join(tests, 'Fixtures', 'dompurify.json'), JSON.stringify(verdicts, null, 1) + '\n');
console.log(`${Object.keys(verdicts).length} verdicts of DOMPurify ${createDOMPurify(new JSDOM('').window).version}`);
