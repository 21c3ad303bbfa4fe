'use client';
import { useEffect, useState } from 'react';

/**
 * The server writes the tag with its links, so that people and crawlers have something to read at once.
 * The element itself is loaded in the browser only: there is no DOM on the server.
 */
export function Finder() {
  const [answered, setAnswered] = useState(0);
  useEffect(() => {
    void import('@service-finder/widget/define');
  }, []);
  return (
    <>
      <output>Questions answered: {answered}</output>
      <service-finder catalog-url="/catalog/catalog.json" onservice-finder-answers-change={(event) => setAnswered(event.answered)}>
        <a href="https://www.canada.ca/en/services/benefits.html">Benefits of the Government of Canada</a>
      </service-finder>
    </>
  );
}
