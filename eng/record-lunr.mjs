// Records what lunr finds for the judged queries: tests/Idp.TechDocs.Search.Tests/Fixtures/Relevance/lunr.json.
//
//   NODE_PATH=NODE_MODULES node eng/record-lunr.mjs
//
// NODE_MODULES holds lunr 2.3.9, which MkDocs ships. "mkdocs" is the set-up of MkDocs' own search worker: fields title and text, an entry for each page with
// its whole text and one for each heading, its separator, the query as it was typed. "material" is that of Material's: the title a thousand times as
// much, and the last word open. Entries of one page are one result, at the place of the best.
import { createRequire } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';

const lunr = createRequire(import.meta.url)('lunr');
const folder = new URL('../tests/Idp.TechDocs.Search.Tests/Fixtures/Relevance/', import.meta.url);
const documents = JSON.parse(readFileSync(new URL('corpus.json', folder), 'utf8'));
const queries = JSON.parse(readFileSync(new URL('queries.json', folder), 'utf8'));

function indexOf(boost) {
  lunr.tokenizer.separator = /[\s\-]+/;
  return lunr(function () {
    this.field('title', { boost });
    this.field('text');
    this.ref('location');
    for (const { site, path, title, sections } of documents) {
      this.add({ location: `${site}:${path}`, title, text: sections.map(section => `${section.title} ${section.text}`).join(' ') });
      for (const section of sections.filter(section => section.anchor)) {
        this.add({ location: `${site}:${path}#${section.anchor}`, title: section.title, text: section.text });
      }
    }
  });
}

function find(index, query) {
  try {
    return [...new Set(index.search(query).map(result => result.ref.split('#')[0]))].slice(0, 10);
  } catch (error) {
    if (error instanceof lunr.QueryParseError) return [];
    throw error;
  }
}

const mkdocs = indexOf(1), material = indexOf(1000);
const results = queries.map(({ query }) => ({ query, mkdocs: find(mkdocs, query), material: find(material, `${query}*`) }));
writeFileSync(new URL('lunr.json', folder), `[\n${results.map(result => JSON.stringify(result)).join(',\n')}\n]\n`);
