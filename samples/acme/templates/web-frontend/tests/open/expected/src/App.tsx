import { Page } from '@acme/ui-kit';
import { texts } from './texts';

// JSX has double braces of its own: these files are copied, not rendered.
export function App({ language }: { language: string }) {
  return <Page title={texts(language).title} style={{ maxWidth: '60rem' }}>{`${language}: it works`}</Page>;
}
