import { readConfig } from './config.js';
import { createApp } from './app.js';

const config = readConfig();
await createApp(config).listen({ port: config.PORT, host: '::' });
