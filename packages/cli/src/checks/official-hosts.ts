import type { Check } from './check.js';

/** The catalogue's own list of domains, one a line; `#` begins a comment. Without the file, every address is accepted. */
export const HOSTS_FILE = 'sources/official-hosts.txt';

function hostsIn(bytes: Uint8Array): ReadonlySet<string> {
  const lines = new TextDecoder().decode(bytes).split(/\r?\n/);
  return new Set(lines.map((line) => line.replace(/#.*/, '').trim().toLowerCase()).filter(Boolean));
}

/** Whether an address is on one of the domains, or below it. */
function isOn(hosts: ReadonlySet<string>, address: string): boolean {
  const labels = (/^https?:\/\/([^/:?#]+)/.exec(address)?.[1] ?? '').toLowerCase().replace(/\.$/, '').split('.');
  return labels.some((_, i) => hosts.has(labels.slice(i).join('.')));
}

/** An official text may be read in a copy anywhere; people are sent only to the government's own address. */
export const officialHosts: Check = {
  name: 'official-hosts',
  why: 'The address of a source is a link on screen. A copy on a stranger’s site can change, vanish or harm.',
  run({ catalog, report }) {
    const bytes = catalog.others.get(HOSTS_FILE);
    if (!bytes) return;
    const hosts = hostsIn(bytes);
    for (const record of [...catalog.services.values(), ...catalog.amounts.values()]) {
      (record.value.sources ?? []).forEach((source, i) => {
        if (!source || source.kind === 'guide') return;
        for (const lang of ['en', 'fr'] as const) {
          const address = source[lang];
          if (typeof address !== 'string' || isOn(hosts, address)) continue;
          report(
            record,
            ['sources', i, lang],
            'unofficial-host',
            `This is not an address of a government or public body. Keep the title, add “(stored copy)” to it, and remove the address. A public body that is missing goes on the list in ${HOSTS_FILE}`,
          );
        }
      });
    }
  },
};
