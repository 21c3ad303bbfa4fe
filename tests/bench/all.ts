// npm run bench: one table a subject. Ratios compare runs of this very process; milliseconds are of this machine today.
import { benchDeciding, benchNextQuestion, benchOurs } from './decide.js';
import { openBuild } from './load-build.js';
import { measureQuestions } from './questions.js';
import { time } from './timing.js';
import { runChecks } from '../../packages/cli/src/checks/run-checks.js';
import { loadCatalog } from '../../packages/cli/src/load/load-catalog.js';

const TODAY = '2026-11-22';
const line = (...cells: (string | number)[]) => console.log(`| ${cells.join(' | ')} |`);
const head = (...cells: string[]) => {
  line(...cells);
  line(...cells.map(() => '---'));
};

console.log('\n## Deciding 400 services for one person (same rules, all answers known)\n');
head('engine', 'ms', 'times ours');
for (const [name, { ms, ratio }] of Object.entries(await benchDeciding(400))) line(name, ms.toFixed(3), ratio.toFixed(1));

console.log('\n## Growth: deciding n services\n');
head('services', 'ms', 'µs a service');
for (const n of [400, 4_000, 40_000]) {
  const { 'service-finder': ours } = benchOurs(n);
  line(n.toLocaleString('en-CA'), ours.ms.toFixed(3), ((1000 * ours.ms) / n).toFixed(3));
}

console.log('\n## Next question over 400 services and 150 facts\n');
head('run', 'ms', 'times deciding all once');
for (const [name, { ms, ratio }] of Object.entries(benchNextQuestion(400))) line(name, ms.toFixed(3), ratio.toFixed(1));

console.log('\n## Reading and checking the whole catalogue, as `service-finder check` does\n');
head('records', 'seconds');
const seconds = (await time(() => runChecks(loadCatalog('catalog'), TODAY), 3)) / 1000;
line(loadCatalog('catalog').records.toLocaleString('en-CA'), seconds.toFixed(1));

console.log('\n## Questions until every service of a life event is settled (300 households each)\n');
console.log('Median / 90th percentile. Questions about one subject are one screen in ours; the other orders ask one answer a screen.');
console.log('“Most” is when nine tenths of the services that were open at the start are settled.\n');
head(
  'life event',
  'place',
  'services',
  'ours: screens, most',
  'screens, all',
  'answers, all',
  'catalogue order: most',
  'all',
  'random order: most',
  'all',
);
const catalog = openBuild();
for (const bundle of ['birth', 'bereavement', 'newcomer', 'job-loss', 'retirement']) {
  for (const place of ['ca-on-ottawa', 'ca-qc-montreal', 'ca-nb-bathurst', 'ca-bc-vancouver']) {
    const { services, ours, catalogue, random } = measureQuestions(catalog, bundle, place, TODAY, 300);
    line(bundle, place, services, ours.most, ours.all, ours.answers, catalogue.most, catalogue.all, random.most, random.all);
  }
}
