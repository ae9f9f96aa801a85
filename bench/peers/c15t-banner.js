import { ConsentBanner, ConsentDialog, ConsentManagerProvider } from '@c15t/react';
import { createElement as h } from 'react';
import { createRoot } from 'react-dom/client';

// As its guide sets it up, but without a backend: it would only make it slower.
const options = {
  mode: 'offline',
  consentCategories: ['necessary', 'functionality', 'measurement', 'marketing'],
  overrides: { country: 'DE' },
};
createRoot(document.getElementById('root')).render(h(ConsentManagerProvider, { options }, h(ConsentBanner), h(ConsentDialog)));
