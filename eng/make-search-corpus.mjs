// Makes tests/Idp.TechDocs.Search.Tests/Fixtures/Relevance/corpus.json: the documents that the relevance of search is judged on.
//
//   node eng/make-search-corpus.mjs SITES
//
// SITES is a folder of sites that idp-docs has built: this project's documentation as SITES/libraries, and the docs of samples/acme beside it, each by the
// name of its component. To these it adds the handbooks of twelve services, made here: the same thirty subjects in each, some of them written anew over
// the years. The same input gives the same bytes. The judgements in queries.json belong to the corpus as it is committed: look at them when it is made anew.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';

const sites = process.argv[2];
const target = new URL('../tests/Idp.TechDocs.Search.Tests/Fixtures/Relevance/corpus.json', import.meta.url);

const services = [
  ['ledger', 'Ledger', 'books', 'payments', 'production'], ['orders', 'Order Hub', 'orders', 'commerce', 'production'],
  ['catalogue', 'Product Catalogue', 'articles', 'commerce', 'production'], ['pricing', 'Pricing Engine', 'prices', 'commerce', 'production'],
  ['mailer', 'Mailer', 'letters', 'messaging', 'production'], ['warehouse', 'Warehouse Planner', 'shelves', 'logistics', 'production'],
  ['courier', 'Courier Tracking', 'parcels', 'logistics', 'experimental'], ['identity', 'Identity Provider', 'accounts', 'security', 'production'],
  ['audit', 'Audit Trail', 'records', 'security', 'deprecated'], ['reports', 'Reporting Warehouse', 'reports', 'data', 'production'],
  ['features', 'Feature Flags', 'flags', 'platform', 'production'], ['gateway', 'Edge Gateway', 'requests', 'platform', 'production'],
];

const subjects = [
  ['rollback', 'Roll back a release', 'When a release misbehaves, go back to the one before it.', 'Choose the last good version in the pipeline and promote it again; migrations are never undone, so the older binary has to understand the newer tables.', 'Check'],
  ['canary', 'Canary releases', 'A new version first takes five percent of the traffic.', 'The share grows step by step while the error budget holds; an analysis compares both versions and stops the release by itself.', 'Analysis'],
  ['signing-keys', 'Rotate the signing keys', 'Tokens are signed with a key that lives for ninety days.', 'Create the next key, publish it beside the old one, wait for caches to expire, then sign with the new one and withdraw the old one.', 'Emergency'],
  ['certificates', 'Renew certificates', 'Certificates for mutual TLS are issued by the internal authority.', 'The agent renews them a week ahead; when it cannot, an alert names the host and the day on which connections will fail.', 'Alerts'],
  ['backup', 'Backup and restore', 'A full copy of the database is taken every night, and its log is shipped every minute.', 'Restoring to a point in time takes about an hour; practise it each quarter on a machine of its own.', 'Drill'],
  ['on-call', 'On-call handbook', 'One person carries the pager for a week, another one stands in.', 'Acknowledge within five minutes, open an incident channel, write what you do, and hand over in person.', 'Handover'],
  ['postmortem', 'Writing a postmortem', 'Every incident of the first two severities gets a review without blame.', 'Describe the timeline, what helped, what was luck, and the few actions that would have made it smaller.', 'Template'],
  ['rate-limits', 'Rate limits', 'Each client may send fifty requests a second.', 'Beyond that the answer is 429 with a Retry-After header; set client.maxBurst to allow short peaks.', 'Raise the limit'],
  ['pagination', 'Paging through results', 'Lists come in pages of at most two hundred items.', 'Follow the opaque cursor in nextPageToken until it is empty; offsets are not supported, because rows move.', 'Cursors'],
  ['idempotency', 'Idempotent writes', 'A write may be sent twice when the network fails.', 'Send an Idempotency-Key header: the second request gets the answer of the first one, for a day.', 'Keys'],
  ['webhooks', 'Webhooks', 'Subscribers are told of changes by HTTP callbacks.', 'Verify the X-Signature header with your shared secret, answer within three seconds, and expect the same event more than once.', 'Retries'],
  ['schema-migrations', 'Schema migrations', 'Tables change in small steps that both versions of the code understand.', 'First expand, then backfill in batches, then switch reads over, and only then contract; run migrate_schema in dry mode before.', 'Long locks'],
  ['dead-letters', 'Dead letter queue', 'Messages that fail five times are parked.', 'Look at the reason with queue_inspect, fix the cause, and replay them with replayDeadLetters; order is not kept.', 'Replay'],
  ['dashboards', 'Dashboards', 'Four graphs tell whether the service is well: traffic, errors, latency and saturation.', 'They are generated from code; a change by hand is gone the next day.', 'Latency'],
  ['slo', 'Service level objectives', 'Ninety-nine point nine percent of requests succeed within three hundred milliseconds.', 'The error budget is counted over four weeks; when it is spent, only fixes are released.', 'Error budget'],
  ['tracing', 'Distributed tracing', 'Every request carries a trace through all services.', 'Spans are sampled at one percent, and always when there is an error; add attributes with setSpanAttribute.', 'Sampling'],
  ['logging', 'Structured logging', 'Logs are JSON, one object a line.', 'Never log personal data; use the correlationId field to join lines of one request.', 'Levels'],
  ['feature-toggles', 'Feature toggles', 'Unfinished work is merged behind a toggle.', 'A toggle has an owner and a date on which it goes away; the linter fails after that.', 'Clean up'],
  ['local-setup', 'Run it on your machine', 'Everything starts in containers with one command.', 'Install the toolchain, copy the example environment, run make up, and open the port that it prints.', 'Troubles'],
  ['testing', 'How we test', 'Most tests are fast and run on every push.', 'Contract tests pin what consumers rely on; a few journeys run against staging each night.', 'Contracts'],
  ['secrets', 'Secrets and configuration', 'Secrets are mounted as files and never stand in variables.', 'Ask the vault for a lease; SecretStore.readLease renews it in the background.', 'Leases'],
  ['access', 'Ask for access', 'Access to production is given for a day at a time.', 'Open a request with a reason; two people approve it, and everything you do is recorded.', 'Break glass'],
  ['data-retention', 'Data retention', 'Personal data is kept for eighteen months.', 'A job erases what is older; a request of a person to be forgotten is done within thirty days.', 'Erasure'],
  ['capacity', 'Capacity planning', 'Load grows by a third each year, with a peak in November.', 'Forecast from last year, add headroom, and test with twice the peak before the season.', 'Load test'],
  ['autoscaling', 'Autoscaling', 'Replicas follow the queue length, not the processor.', 'The horizontal scaler keeps between three and forty replicas; scale-down waits for ten minutes.', 'Tuning'],
  ['caching', 'Caching', 'Answers are cached for a minute at the edge and for an hour in memory.', 'Invalidate by tag with purgeCacheTag; never cache what depends on who asks.', 'Invalidation'],
  ['api-versioning', 'Versions of the API', 'A version lives for two years after its successor.', 'Fields are only ever added; a breaking change needs a new version and a notice of six months.', 'Deprecation'],
  ['events', 'Event catalogue', 'Events are facts in the past tense with a schema in the registry.', 'Consumers ignore fields that they do not know; ordering holds within one key.', 'Schema registry'],
  ['cost', 'Cost report', 'What the service costs is shown by team and by month.', 'Idle machines and old snapshots are most of the waste; tag everything, or it lands on the platform budget.', 'Savings'],
  ['decommission', 'Decommissioning', 'A service that nobody calls is switched off in three steps.', 'Announce it, return errors for an hour each day, then stop it and keep the data for a year.', 'Checklist'],
];

// Subjects that were written anew: what was true once is still there.
const rewritten = { 'signing-keys': [2019, 2022, 2026], rollback: [2020, 2026], backup: [2018, 2021, 2026], 'local-setup': [2019, 2026], access: [2021, 2026] };

const documents = [];
for (const site of readdirSync(sites).sort()) {
  const entries = JSON.parse(readFileSync(`${sites}/${site}/search/search_index.json`, 'utf8')).docs;
  const title = JSON.parse(readFileSync(`${sites}/${site}/techdocs_metadata.json`, 'utf8')).site_name;
  const pages = new Map();
  for (const entry of entries) {
    const [path, anchor = ''] = entry.location.split('#');
    if (!pages.has(path)) pages.set(path, { site, siteTitle: title, path, title: entry.title, sections: [] });
    if (anchor || entry.text) pages.get(path).sections.push({ anchor, title: entry.title, text: entry.text });
  }
  documents.push(...pages.values());
}

services.forEach(([site, siteTitle, things, owner, lifecycle], s) => {
  subjects.forEach(([path, title, first, second, part], t) => {
    const years = rewritten[path] ?? [2024 + ((s + t) % 3)];
    for (const year of years) {
      const isOld = year !== years.at(-1);
      const page = isOld ? `archive/${year}/${path}/` : `${path}/`;
      const month = String(1 + ((7 * s + 3 * t) % 10)).padStart(2, '0');
      const named = (s + t) % 3 === 0 ? `${siteTitle} handles ${things}. ` : '';
      documents.push({
        site: `handbook-${site}`, siteTitle, path: page, title, date: `${year}-${month}-15`, owner: `group:default/${owner}`, kind: 'component', lifecycle,
        authority: (5 * s + 11 * t) % 9,
        sections: [
          { anchor: path, title, text: `${named}${first}` },
          { anchor: 'steps', title: 'How it works', text: `${second} This page speaks of the ${things} of ${site} as of ${year}.` },
          { anchor: part.toLowerCase().replaceAll(' ', '-'), title: part, text: `About ${part.toLowerCase()}: ask the team ${owner}, which looks after ${things}.` },
        ],
      });
    }
  });
});

writeFileSync(target, `[\n${documents.map(document => JSON.stringify(document)).join(',\n')}\n]\n`);
console.log(`${documents.length} documents`);
