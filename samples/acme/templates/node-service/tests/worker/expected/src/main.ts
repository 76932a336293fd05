import { readConfig } from './config.js';
import { work } from './worker.js';

const stop = await work(readConfig(), async message => console.log(JSON.stringify({ received: message.length })));
process.once('SIGTERM', () => void stop());
