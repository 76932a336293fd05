import { z } from 'zod';

const schema = z.object({
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error']).default('info'),
{%- if values.style == "api" %}
  PORT: z.coerce.number().int().default(8080),
{%- else %}
  QUEUE_URL: z.url(),
  QUEUE_NAME: z.string().default('${{ values.name }}'),
{%- endif %}
{%- for variable in values.variables %}
  {%- if variable.kind == "number" %}
  ${{ variable.name }}: z.coerce.number(){% if variable.default is defined %}.default(${{ variable.default | float }}){% endif %},
  {%- elif variable.kind == "boolean" %}
  ${{ variable.name }}: z.stringbool(){% if variable.default is defined %}.default(${{ variable.default | lower }}){% endif %},
  {%- else %}
  ${{ variable.name }}: z.string(){% if variable.default is defined %}.default(${{ variable.default | dump }}){% endif %},
  {%- endif %}
{%- endfor %}
});

export type Config = z.infer<typeof schema>;

export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const result = schema.safeParse(env);
  if (!result.success) {
    throw new Error(`The configuration is wrong: ${result.error.issues.map(issue => `${issue.path.join(".")}: ${issue.message}`).join('; ')}`);
  }
  return result.data;
}
