'use client';
import { useEffect, useRef, useState } from 'react';

/**
 * The server writes the tag with its links, so that people and crawlers have something to read at once.
 * The element itself is loaded in the browser only: there is no DOM on the server.
 */
export function Finder() {
  const finder = useRef(null);
  const [answered, setAnswered] = useState(0);
  useEffect(() => {
    void import('@service-finder/widget/define');
    // React does not add listeners to custom elements that the server wrote, so we add ours.
    const element = finder.current;
    const count = (event) => setAnswered(event.answered);
    element.addEventListener('service-finder-answers-change', count);
    return () => element.removeEventListener('service-finder-answers-change', count);
  }, []);
  return (
    <>
      <output>Questions answered: {answered}</output>
      <service-finder ref={finder} catalog-url="/catalog/catalog.json">
        <a href="https://www.canada.ca/en/services/benefits.html">Benefits of the Government of Canada</a>
      </service-finder>
    </>
  );
}
