import { z } from 'zod';

const schema = z.object({
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error']).default('info'),
  QUEUE_URL: z.url(),
  QUEUE_NAME: z.string().default('label-printer'),
});

export type Config = z.infer<typeof schema>;

export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const result = schema.safeParse(env);
  if (!result.success) {
    throw new Error(`The configuration is wrong: ${result.error.issues.map(issue => `${issue.path.join(".")}: ${issue.message}`).join('; ')}`);
  }
  return result.data;
}
