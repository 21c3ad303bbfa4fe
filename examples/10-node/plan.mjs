// A plan on the command line: `node plan.mjs bereavement "K1A 0B1" '{ "died-on": "2026-11-10" }' [en|fr]`
import { buildPlan, findPlace, planAsText, readAnswers } from '@service-finder/core';
import { catalog, places } from './catalog.mjs';

const [bundle = 'bereavement', where = 'Ontario', json = '{}', lang = 'en'] = process.argv.slice(2);
const today = new Date().toISOString().slice(0, 10);

const place = findPlace(catalog, where, places, lang);
if (!('found' in place)) {
  console.error(`“${where}” was not understood. Give a postal code, a city or a province.`);
  process.exit(2);
}
const { answers, faults } = readAnswers(catalog, JSON.parse(json), today);
for (const fault of faults) console.error(fault.message);

const plan = buildPlan(catalog, bundle, { answers, today, place: place.found });
console.log(planAsText(plan, catalog.texts.get(lang)));
