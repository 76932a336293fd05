import fastify from 'fastify';
import type { Config } from './config.js';

export function createApp(config: Config) {
  const app = fastify({ logger: { level: config.LOG_LEVEL } });
  app.get('/health', async () => ({ status: 'ok' }));
  app.get<{ Params: { id: string } }>('/v1/product-reviews/:id', async request => ({ id: request.params.id }));
  return app;
}
