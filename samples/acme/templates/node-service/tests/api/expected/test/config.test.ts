import { expect, test } from 'vitest';
import { readConfig } from '../src/config.js';

const complete = {
  SEARCH_URL: 'text',
};

test('a complete environment is taken', () => {
  expect(readConfig(complete).LOG_LEVEL).toBe('info');
});

test('a wrong one is refused by name', () => {
  expect(() => readConfig({ ...complete, LOG_LEVEL: 'loud' })).toThrow('LOG_LEVEL');
});
