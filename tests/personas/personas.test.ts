import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { builtPieces, catalogPieces } from '../../packages/cli/src/build/pieces.js';
import { placesOf } from '../../packages/cli/src/build/places.js';
import { loadCatalog } from '../../packages/cli/src/load/load-catalog.js';
import {
  buildPlan,
  decideService,
  findPlace,
  openCatalog,
  openSearch,
  readAnswers,
  searchCatalog,
  servicesAt,
  withGiven,
  type Plan,
  type Situation,
} from '../../packages/core/src/index.js';
import { readPersonas, type Persona } from './read-personas.js';

const loaded = loadCatalog(fileURLToPath(new URL('../../catalog', import.meta.url)));
const pieces = builtPieces(loaded);
const catalog = openCatalog(catalogPieces(pieces));
const engine = openSearch(pieces.filter(({ kind }) => kind === 'index').map(({ value }) => value));
const places = placesOf(loaded);

const files = readPersonas();
const personas = files.flatMap(({ parsed }) => (parsed.success ? [parsed.data] : []));

describe('each household is shown what the official rules give it', () => {
  for (const { path, folder, parsed } of files) {
    it(path, () => {
      if (!parsed.success) expect.fail(z.prettifyError(parsed.error));
      expect(faultsOf(parsed.data, folder)).toEqual([]);
    });
  }
});

describe('the households together', () => {
  it('are at least 60', () => expect(files.length).toBeGreaterThanOrEqual(60));
  it('live through every life event of the catalogue', () =>
    expect(new Set(personas.map(({ bundle }) => bundle))).toEqual(new Set(catalog.bundles.keys())));
  it('live in every province and territory', () => {
    const homes = [...catalog.jurisdictions.values()].filter(({ kind }) => kind === 'province' || kind === 'territory').map(({ id }) => id);
    const lived = new Set(personas.map((persona) => placeOf(persona)?.split('-').slice(0, 2).join('-')));
    expect(homes.filter((home) => !lived.has(home))).toEqual([]);
    expect(homes).toHaveLength(13);
  });
  it('ask in both languages, a quarter at least in each', () => {
    for (const lang of ['en', 'fr']) expect(personas.filter((one) => one.lang === lang).length).toBeGreaterThanOrEqual(files.length / 4);
  });
  it('each expect something', () => {
    const idle = files.filter(
      ({ parsed }) => parsed.success && parsed.data.must.length + parsed.data.may.length === 0 && parsed.data.search.length === 0,
    );
    expect(idle.map(({ path }) => path)).toEqual([]);
  });
});

/** All that is not as expected of a household, one sentence each. */
function faultsOf(persona: Persona, folder: string): string[] {
  const place = placeOf(persona);
  const bundle = catalog.bundles.get(persona.bundle);
  const { answers, faults } = readAnswers(catalog, persona.answers, persona.on);
  const unreadable = [
    ...(persona.bundle === folder ? [] : [`bundle: “${persona.bundle}” stands in the folder ${folder}`]),
    ...(bundle ? [] : [`bundle: no bundle is called “${persona.bundle}”`]),
    ...(place ? [] : [`place: “${persona.place}” was not understood as one place`]),
    ...faults.map(({ message }) => `answers: ${message}`),
    ...unknownIds(persona),
  ];
  if (unreadable.length > 0) return unreadable;
  const situation: Situation = { ...withGiven({ answers, today: persona.on }, bundle), place };
  const plan = buildPlan(catalog, persona.bundle, situation);
  return [...decisionFaults(persona, situation), ...planFaults(persona, plan), ...searchFaults(persona, place!)];
}

function placeOf({ place, lang }: Persona): string | undefined {
  const finding = findPlace(catalog, place, places, lang);
  return 'found' in finding ? finding.found : undefined;
}

/** Ids must be of the catalogue, also those that must be absent here: else a misspelt one would pass for ever. */
function unknownIds({ must, may, mustNot, first, folded, due, search }: Persona): string[] {
  const tasks = new Set([...catalog.bundles.values()].flatMap((bundle) => bundle.tasks.map(({ id }) => id)));
  const service = [...must, ...may, ...mustNot, ...Object.keys(folded), ...Object.values(folded).flat(), ...Object.keys(due)];
  return [
    ...service.filter((id) => !catalog.services.has(id)).map((id) => `no service is called “${id}”`),
    ...first.filter((id) => !catalog.services.has(id) && !tasks.has(id)).map((id) => `no service or task is called “${id}”`),
    ...search.flatMap(({ wants }) =>
      catalog.services.has(wants) || catalog.bundles.has(wants) ? [] : [`no service or bundle is called “${wants}”`],
    ),
  ];
}

function decisionFaults({ must, may, mustNot }: Persona, situation: Situation): string[] {
  const here = new Set(servicesAt(catalog, situation.place).map(({ id }) => id));
  const truthHere = (id: string): { truth: string; why: string } => {
    if (!here.has(id)) return { truth: 'absent', why: `it does not apply in ${situation.place}` };
    const { truth, missing, officers, notEncoded, period } = decideService(catalog, catalog.services.get(id)!, situation);
    const open = [...missing, ...officers.map((fact) => `${fact} (an officer decides)`), ...(notEncoded ? ['a part not encoded'] : [])];
    return { truth, why: period ? `the programme has ${period}` : open.length > 0 ? `open: ${open.join(', ')}` : 'by the answers' };
  };
  const check = (wanted: string, ids: readonly string[], allowed: readonly string[]) =>
    ids.flatMap((id) => {
      const { truth, why } = truthHere(id);
      return allowed.includes(truth) ? [] : [`${wanted}: ${id} is ${truth} (${why})`];
    });
  return [...check('must', must, ['met']), ...check('may', may, ['unknown', 'met']), ...check('mustNot', mustNot, ['unmet', 'absent'])];
}

function planFaults({ first, folded, due }: Persona, plan: Plan): string[] {
  const positionOf = (id: string) => plan.steps.findIndex((step) => step.id === id || step.includes.includes(id));
  const shown = () => plan.steps.map(({ id }) => id).join(', ');
  const missing = first.filter((id) => positionOf(id) < 0).map((id) => `first: ${id} is not in the plan`);
  const order = first.slice(1).flatMap((id, i) => {
    const before = first[i]!;
    return positionOf(id) < positionOf(before) ? [`first: ${id} stands before ${before}; the plan is ${shown()}`] : [];
  });
  return [
    ...missing,
    ...(missing.length === 0 ? order : []),
    ...Object.entries(folded).flatMap(([carrier, included]) => {
      const step = plan.steps.find(({ id }) => id === carrier);
      if (!step) return [`folded: ${carrier} is not a step of the plan`];
      return included
        .filter((id) => !step.includes.includes(id))
        .map((id) => `folded: ${carrier} does not include ${id}, only ${step.includes.join(', ')}`);
    }),
    ...Object.entries(due).flatMap(([id, day]) => {
      const step = plan.steps[positionOf(id)];
      return step?.due === day ? [] : [`due: ${id} is due ${step?.due ?? 'on no known day'}, not ${day}`];
    }),
  ];
}

function searchFaults({ search, lang }: Persona, place: string): string[] {
  return search.flatMap(({ query, wants }) => {
    const hits = searchCatalog(engine, query, { lang, place, limit: 3 }).hits.map(({ id }) => id);
    return hits.includes(wants) ? [] : [`search: “${query}” finds ${hits.join(', ') || 'nothing'}, not ${wants}`];
  });
}
