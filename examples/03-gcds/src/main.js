// Only the components that the page uses: each brings what it needs.
import { defineCustomElement as container } from '@gcds-core/components/dist/components/gcds-container.js';
import { defineCustomElement as dateModified } from '@gcds-core/components/dist/components/gcds-date-modified.js';
import { defineCustomElement as footer } from '@gcds-core/components/dist/components/gcds-footer.js';
import { defineCustomElement as header } from '@gcds-core/components/dist/components/gcds-header.js';
import { defineCustomElement as heading } from '@gcds-core/components/dist/components/gcds-heading.js';
import { defineCustomElement as notice } from '@gcds-core/components/dist/components/gcds-notice.js';
import { defineCustomElement as text } from '@gcds-core/components/dist/components/gcds-text.js';
import '@gcds-core/components/dist/gcds/gcds.css';
import '@service-finder/widget/define';
import './page.css';

for (const define of [container, dateModified, footer, header, heading, notice, text]) define();
