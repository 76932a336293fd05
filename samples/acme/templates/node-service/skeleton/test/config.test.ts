import { expect, test } from 'vitest';
import { readConfig } from '../src/config.js';

const complete = {
{%- if values.style == "worker" %}
  QUEUE_URL: 'amqp://localhost',
{%- endif %}
{%- for variable in values.variables %}
{%- if variable.default is not defined %}
  ${{ variable.name }}: '${{ "1" if variable.kind == "number" else ("true" if variable.kind == "boolean" else "text") }}',
{%- endif %}
{%- endfor %}
};

test('a complete environment is taken', () => {
  expect(readConfig(complete).LOG_LEVEL).toBe('info');
});

test('a wrong one is refused by name', () => {
  expect(() => readConfig({ ...complete, LOG_LEVEL: 'loud' })).toThrow('LOG_LEVEL');
});
