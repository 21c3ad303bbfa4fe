import { fill, formatDay, formatNumber } from '@service-finder/core';
import type { Encoded, Report, Share } from './report-of.js';
import { reportWords, shortName, SIGNS } from './report-words.js';

/** `90 of 100 (90%)`, as the language writes it. */
export function shareText({ done, total }: Share, lang: string): string {
  const percent = new Intl.NumberFormat(lang === 'fr' ? 'fr-CA' : 'en-CA', { style: 'percent' }).format(
    total === 0 ? 1 : Math.floor((done / total) * 100) / 100,
  );
  return `${formatNumber(done, lang)} / ${formatNumber(total, lang)} (${percent})`;
}

/** `266 / 278 (95%), 43 with an open margin`. */
export const encodedText = (encoded: Encoded, lang: string): string =>
  `${shareText(encoded, lang)}, ${formatNumber(encoded.withMargin, lang)} ${reportWords(lang).withMargin}`;

/** The report for a terminal. */
export function reportText(report: Report, lang: string): string {
  const words = reportWords(lang);
  const wide = Math.max(20, ...report.jurisdictions.map(({ name }) => name.length));
  const row = (name: string, ...numbers: (number | string)[]) =>
    `${name.padEnd(wide)}${numbers.map((n) => String(n).padStart(14)).join('')}`;
  const { parity, sources, rulesEncoded } = report;
  const counts = (['bundles', 'facts', 'amounts', 'documents', 'providers', 'jurisdictions'] as const)
    .map((key) => `${report.counts[key]} ${words[key]}`)
    .join(', ');
  return [
    `${words.title} – ${fill(words.on, formatDay(report.on, lang))}`,
    '',
    counts,
    ...(report.leftOut > 0 ? [`${report.leftOut} ${words.leftOut}`] : []),
    '',
    row(words.jurisdiction, words.services, words.confirmed, words.unconfirmed, words.reread),
    ...report.jurisdictions.map(({ name, services, confirmed, unconfirmed, reread }) =>
      row(name, services, confirmed, unconfirmed, reread),
    ),
    row(words.total, report.confirmed.total, report.confirmed.done, report.confirmed.total - report.confirmed.done, report.reread.done),
    '',
    `${words.confirmed}${words.colon} ${shareText(report.confirmed, lang)}`,
    `${words.reread}${words.colon} ${shareText(report.reread, lang)}`,
    `${words.moneyRules}${words.colon} ${encodedText(rulesEncoded.benefitsAndCredits, lang)}`,
    `${words.allRules}${words.colon} ${encodedText(rulesEncoded.all, lang)}`,
    `${words.parity}${words.colon} ${shareText({ total: parity.texts + parity.missingEnglish, done: parity.texts - parity.missingFrench }, lang)}, ${parity.missingFrench} ${words.missingFrench}, ${parity.missingEnglish} ${words.missingEnglish}`,
    `${words.sources}${words.colon} ${sources.total} (${sources.official} ${words.official}, ${sources.guide} ${words.guide}); ${words.age}${words.colon} ${sources.byAge.map(({ days, sources: n }) => `${days}: ${n}`).join(', ')}`,
    '',
    words.coverage,
    Object.entries(SIGNS)
      .map(([how, sign]) => `${sign} ${words[how as keyof typeof SIGNS]}`)
      .join('   '),
    ...report.coverage.flatMap((bundle) => bundleTable(bundle, report.provinces, lang)),
  ].join('\n');
}

function bundleTable({ name, covered, tasks }: Report['coverage'][number], provinces: readonly string[], lang: string): string[] {
  const cut = (text: string) => (text.length > 46 ? `${text.slice(0, 45)}…` : text).padEnd(48);
  return [
    '',
    `${name} – ${shareText(covered, lang)}`,
    `${' '.repeat(48)}${provinces.map((province) => shortName(province).padEnd(3)).join('')}`,
    ...tasks.map((task) => `${cut(task.name)}${provinces.map((province) => SIGNS[task.served[province] ?? 'none'].padEnd(3)).join('')}`),
  ].map((line) => line.trimEnd());
}
