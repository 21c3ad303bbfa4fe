// A contact-centre desk over HTTP: the agent's screen sends what the caller said, and gets what to ask next and what to tell.
// `node desk.mjs` listens on port 8090; PORT names another.
import { createServer } from 'node:http';
import {
  chainOf,
  decideService,
  findPlace,
  nextQuestion,
  readAnswers,
  searchCatalog,
  servicesAt,
  servicesOfBundle,
  withGiven,
} from '@service-finder/core';
import { catalog, engine, places } from './catalog.mjs';

const MAX_BYTES = 100_000;

const ROUTES = {
  /** `{ "words": "my dad died", "place": "Ottawa", "lang": "en" }` → life events and services. */
  '/search': ({ words = '', place, lang = 'en' }) => {
    const at = placeOf(place, lang);
    const { hits, noMatch } = searchCatalog(engine, String(words), { lang, chain: chainOf(catalog, at), place: at, limit: 10 });
    return { noMatch, hits: hits.map(({ id, kind, name }) => ({ id, kind, name })) };
  },
  /** `{ "answers": { "age": 66 }, "place": "Ottawa", "event": "retirement" }` → the next question, and what is decided so far. */
  '/ask': ({ answers: given = {}, place, event, lang = 'en', today = new Date().toISOString().slice(0, 10) }) => {
    const at = placeOf(place, lang);
    const { answers, faults } = readAnswers(catalog, given, today);
    const bundle = catalog.bundles.get(event);
    const situation = withGiven({ answers, today, place: at }, bundle);
    const ids = bundle ? servicesOfBundle(catalog, bundle.id, at) : servicesAt(catalog, at).map(({ id }) => id);
    const texts = catalog.texts.get(lang);
    const next = nextQuestion(catalog, situation, { services: ids, bundle: bundle?.id, event: bundle?.event });
    const decided = ids.map((id) => ({ id, truth: decideService(catalog, catalog.services.get(id), situation).truth }));
    return {
      next: next ? { fact: next.fact, question: texts.facts.get(next.fact)?.question } : null,
      likely: decided.filter(({ truth }) => truth === 'met').map(({ id }) => ({ id, name: texts.services.get(id)?.name })),
      open: decided.filter(({ truth }) => truth === 'unknown').length,
      faults: faults.map(({ message }) => message),
    };
  },
};

const placeOf = (text, lang) => {
  const finding = text ? findPlace(catalog, String(text), places, lang) : undefined;
  return finding && 'found' in finding ? finding.found : undefined;
};

/** Answers one request. Nothing of a caller is kept: no log, no session. */
export async function handle(request, response) {
  const say = (status, body) =>
    response
      .writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' })
      .end(JSON.stringify(body));
  const route = Object.hasOwn(ROUTES, request.url) ? ROUTES[request.url] : undefined;
  if (!route || request.method !== 'POST') return say(404, { error: `POST one of ${Object.keys(ROUTES).join(', ')}` });
  let text = '';
  for await (const chunk of request) {
    text += chunk;
    if (text.length > MAX_BYTES) return say(413, { error: 'Too long' });
  }
  let body;
  try {
    body = JSON.parse(text);
  } catch {
    return say(400, { error: 'Send JSON, such as { "words": "my dad died" }' });
  }
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return say(400, { error: 'Send an object' });
  if (body.lang !== undefined && !catalog.texts.has(body.lang))
    return say(400, { error: `Languages: ${[...catalog.texts.keys()].join(', ')}` });
  try {
    return say(200, route(body));
  } catch (error) {
    console.error(error);
    return say(500, { error: 'Something went wrong here' });
  }
}

if (import.meta.filename === process.argv[1]) {
  const server = createServer(handle).listen(Number(process.env.PORT ?? 8090), '127.0.0.1', () => {
    const { port } = server.address();
    console.log(`Listening. Try:\ncurl -d '{ "words": "my dad died", "place": "Ottawa" }' http://localhost:${port}/search`);
  });
}
