import { z } from 'zod';

const schema = z.object({
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error']).default('info'),
  PORT: z.coerce.number().int().default(8080),
  PAGE_SIZE: z.coerce.number().default(20),
  MODERATION: z.stringbool().default(true),
  SEARCH_URL: z.string(),
  GREETING: z.string().default("Say \"hello\""),
});

export type Config = z.infer<typeof schema>;

export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const result = schema.safeParse(env);
  if (!result.success) {
    throw new Error(`The configuration is wrong: ${result.error.issues.map(issue => `${issue.path.join(".")}: ${issue.message}`).join('; ')}`);
  }
  return result.data;
}
