import { createRoot } from 'react-dom/client';
import { Page } from '@acme/ui-kit';

createRoot(document.getElementById('root')!).render(<Page title="Hello">It works.</Page>);
