import { fill, formatDay, formatNumber } from '@service-finder/core';
import type { Encoded, Report, Share } from './report-of.js';
import { shareText } from './report-text.js';
import { reportWords, shortName, SIGNS, type ReportWords } from './report-words.js';

const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);

const STYLE = `
:root { color-scheme: light dark; --ink: #1c2733; --soft: #57636f; --line: #d5dbe1; --page: #fff; --card: #f5f7f9; --good: #17643b; --goodbg: #dff2e6; --fed: #1d4f91; --fedbg: #e2ecf8; --bad: #9b1c1c; --badbg: #fde8e6; --mid: #6b4e00; --midbg: #fbf0d3; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8edf2; --soft: #a9b4bf; --line: #3a4653; --page: #141a20; --card: #1e2730; --good: #8fdcae; --goodbg: #173524; --fed: #a8c8f5; --fedbg: #1a2d47; --bad: #ffb0a8; --badbg: #4a1b18; --mid: #f0cf7a; --midbg: #3d310f; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 68rem; padding: 2rem 1rem 4rem; font: 1rem/1.5 system-ui, sans-serif; color: var(--ink); background: var(--page); }
h1 { font-size: 1.9rem; margin: 0; } h2 { font-size: 1.35rem; margin: 2.5rem 0 .5rem; } h3 { font-size: 1.05rem; margin: 2rem 0 .4rem; }
.soft { color: var(--soft); }
.cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr)); gap: 1rem; padding: 0; margin: 1.5rem 0; list-style: none; }
.cards li { background: var(--card); border: 1px solid var(--line); border-radius: .5rem; padding: .9rem 1rem; }
.cards strong { display: block; font-size: 1.5rem; }
.bar { display: block; height: .5rem; border-radius: .25rem; background: var(--line); overflow: hidden; margin-top: .4rem; }
.bar span { display: block; height: 100%; background: var(--good); }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .95rem; }
caption { text-align: start; color: var(--soft); padding-bottom: .3rem; }
th, td { border-bottom: 1px solid var(--line); padding: .3rem .5rem; text-align: start; }
td.n, th.n { text-align: end; font-variant-numeric: tabular-nums; }
td.c, th.c { text-align: center; padding: .3rem; min-width: 2.1rem; }
.own { color: var(--good); background: var(--goodbg); } .federal { color: var(--fed); background: var(--fedbg); } .none { color: var(--bad); background: var(--badbg); } .not-offered, .advice { color: var(--mid); background: var(--midbg); }
.legend { display: flex; flex-wrap: wrap; gap: .5rem 1rem; padding: 0; list-style: none; }
.legend span { display: inline-block; width: 1.6rem; text-align: center; border-radius: .2rem; margin-inline-end: .35rem; }
.vh { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media print { body { max-width: none; } .scroll { overflow: visible; } h3, tr { break-inside: avoid; } }`;

/** The report as one page without scripts, for people. */
export function reportHtml(report: Report, lang: string): string {
  const words = reportWords(lang);
  const card = (name: string, share: Share, note = '') =>
    `<li>${escapeHtml(name)}<strong>${escapeHtml(shareText(share, lang))}</strong>${bar(share)}${note && `<small>${escapeHtml(note)}</small>`}</li>`;
  const margin = ({ withMargin }: Encoded) => `${formatNumber(withMargin, lang)} ${words.withMargin}`;
  const { parity, sources } = report;
  return `<!doctype html>
<html lang="${lang === 'fr' ? 'fr-CA' : 'en-CA'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.title}</title>
<style>${STYLE}
</style>
</head>
<body>
<main>
<h1>${words.title}</h1>
<p class="soft">${escapeHtml(fill(words.on, formatDay(report.on, lang)))} · ${(['bundles', 'facts', 'amounts', 'documents', 'providers', 'jurisdictions'] as const).map((key) => `${report.counts[key]} ${words[key]}`).join(' · ')}</p>
${report.leftOut > 0 ? `<p><strong>${report.leftOut}</strong> ${words.leftOut}</p>\n` : ''}<ul class="cards">
${card(`${words.services} (${words.confirmed.toLowerCase()})`, report.confirmed)}
${card(words.reread, report.reread)}
${card(words.moneyRules, report.rulesEncoded.benefitsAndCredits, margin(report.rulesEncoded.benefitsAndCredits))}
${card(words.allRules, report.rulesEncoded.all, margin(report.rulesEncoded.all))}
${card(words.parity, { total: parity.texts + parity.missingEnglish, done: parity.texts - parity.missingFrench })}
</ul>
<h2>${words.services}</h2>
${jurisdictionTable(report, words)}
<h2>${words.sources}</h2>
<p>${sources.total}${words.colon} ${sources.official} ${words.official}, ${sources.guide} ${words.guide}</p>
${scroll(words.age)}<table><caption>${words.age}</caption><thead><tr>${sources.byAge.map(({ days }) => `<th scope="col" class="n">${days}</th>`).join('')}</tr></thead>
<tbody><tr>${sources.byAge.map((age) => `<td class="n">${age.sources}</td>`).join('')}</tr></tbody></table></div>
<h2>${words.coverage}</h2>
<p class="vh">${words.legend}</p>
<ul class="legend">${Object.entries(SIGNS)
    .map(([how, sign]) => `<li><span class="${how}" aria-hidden="true">${sign}</span>${words[how as keyof typeof SIGNS]}</li>`)
    .join('')}</ul>
${report.coverage.map((bundle) => bundleTable(bundle, report.provinces, words, lang)).join('\n')}
</main>
</body>
</html>
`;
}

/** A wide table scrolls in its own frame, also by keyboard. */
const scroll = (name: string) => `<div class="scroll" role="region" tabindex="0" aria-label="${escapeHtml(name)}">`;

const bar = ({ done, total }: Share) =>
  `<span class="bar" aria-hidden="true"><span style="width:${total === 0 ? 100 : Math.floor((done / total) * 100)}%"></span></span>`;

function jurisdictionTable({ jurisdictions }: Report, words: ReportWords): string {
  const rows = jurisdictions.map(
    ({ name, services, confirmed, unconfirmed, reread }) =>
      `<tr><th scope="row">${escapeHtml(name)}</th><td class="n">${services}</td><td class="n">${confirmed}</td><td class="n">${unconfirmed}</td><td class="n">${reread}</td></tr>`,
  );
  return `${scroll(words.services)}<table><thead><tr><th scope="col">${words.jurisdiction}</th><th scope="col" class="n">${words.services}</th><th scope="col" class="n">${words.confirmed}</th><th scope="col" class="n">${words.unconfirmed}</th><th scope="col" class="n">${words.reread}</th></tr></thead>
<tbody>${rows.join('\n')}</tbody></table></div>`;
}

function bundleTable(
  { name, covered, tasks }: Report['coverage'][number],
  provinces: readonly string[],
  words: ReportWords,
  lang: string,
): string {
  const cell = (how: keyof typeof SIGNS) =>
    `<td class="c ${how}"><span aria-hidden="true">${SIGNS[how]}</span><span class="vh">${words[how]}</span></td>`;
  const rows = tasks.map(
    (task) =>
      `<tr><th scope="row">${escapeHtml(task.name)}</th>${provinces.map((province) => cell(task.served[province] ?? 'none')).join('')}</tr>`,
  );
  return `<h3>${escapeHtml(name)}</h3>
${scroll(name)}<table><caption>${escapeHtml(shareText(covered, lang))}</caption><thead><tr><th scope="col">${words.task}</th>${provinces.map((province) => `<th scope="col" class="c">${shortName(province)}</th>`).join('')}</tr></thead>
<tbody>${rows.join('\n')}</tbody></table></div>`;
}
