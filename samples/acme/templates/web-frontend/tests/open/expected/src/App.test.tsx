import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { App } from './App';

test('says that it works', () => {
  render(<App language="en" />);
  expect(screen.getByText(/it works/)).toBeDefined();
});
