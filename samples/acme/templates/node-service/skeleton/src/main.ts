import { readConfig } from './config.js';
{%- if values.style == "api" %}
import { createApp } from './app.js';

const config = readConfig();
await createApp(config).listen({ port: config.PORT, host: '::' });
{%- else %}
import { work } from './worker.js';

const stop = await work(readConfig(), async message => console.log(JSON.stringify({ received: message.length })));
process.once('SIGTERM', () => void stop());
{%- endif %}
