import '@service-finder/widget/define';
import type { AnswersChangeEvent, ServiceFinder } from '@service-finder/widget';
import { useState, type DetailedHTMLProps, type HTMLAttributes } from 'react';

/** React 19 sets properties and listens to custom events by name, so the tag needs no wrapper. */
declare module 'react' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- how React names its tags
  namespace JSX {
    interface IntrinsicElements {
      'service-finder': DetailedHTMLProps<HTMLAttributes<ServiceFinder>, ServiceFinder> & {
        'catalog-url'?: string;
        place?: string;
        'life-event'?: string;
        'onservice-finder-answers-change'?: (event: AnswersChangeEvent) => void;
      };
    }
  }
}

export function App() {
  const [answered, setAnswered] = useState(0);
  const [lang, setLang] = useState('en');
  return (
    <main lang={lang}>
      <h1>{lang === 'fr' ? 'Déménager dans une nouvelle ville' : 'Moving to a new city'}</h1>
      <p>
        <button type="button" onClick={() => setLang(lang === 'en' ? 'fr' : 'en')}>
          {lang === 'en' ? 'Français' : 'English'}
        </button>{' '}
        <output>{lang === 'en' ? `Questions answered: ${answered}` : `Questions répondues : ${answered}`}</output>
      </p>
      <service-finder catalog-url="/catalog/catalog.json" onservice-finder-answers-change={(event) => setAnswered(event.answered)}>
        <a href="https://www.canada.ca/en/services/benefits.html">Benefits of the Government of Canada</a>
      </service-finder>
    </main>
  );
}
