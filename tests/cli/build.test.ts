import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildFiles, versionOf } from '../../packages/cli/src/build/write-build.js';
import { openAt } from '../../packages/cli/src/open/open-at.js';
import type { LogicPiece, Manifest, TextsPiece } from '../../packages/core/src/index.js';
import { load, onDisk, run, TINY, type Changes } from './tiny-catalog.js';

const PENSION = TINY['services/ca/pension.yaml']!;
const inOntario = (area: string, name: string) =>
  PENSION.replace('area: ca', `area: ${area}`)
    .replace('Old age pension', name)
    .replace('Pension de vieillesse', `${name} en français`)
    .replace('[proof-of-age]', '[local-paper]');
const ONTARIO: Changes = {
  'documents/local-paper.yaml': 'name: { en: Local paper, fr: Papier local }\n',
  'jurisdictions/ca-on-ottawa.yaml':
    'name: { en: Ottawa, fr: Ottawa }\naliases: { en: [Nepean], fr: [Nepean, Vanier] }\nkind: municipality\npostalAreas: [K0A]\n',
  'services/ca-on/top-up.yaml': inOntario('ca-on', 'Top-up')
    .replace('fact: status, is: citizen', 'fact: rents, is: true')
    .replaceAll('status: citizen', 'rents: true'),
  'services/ca-on-ottawa/pass.yaml': inOntario('ca-on-ottawa', 'Bus pass'),
  'facts/rents.yaml':
    'type: yes-no\nlabel: { en: Rents, fr: Loue }\nquestion: { en: Do you rent?, fr: Êtes-vous locataire? }\ngroup: place\n',
  'places/postal-areas.txt': '# Forward sortation areas\nK 0A 1A\n',
  'places/municipalities.csv': '# Names\nname,province,nameFr\nOttawa,ca-on,\n"Bonfield, Township",ca-on,Canton\n',
};
const temporary = () => mkdtempSync(join(tmpdir(), 'service-finder-out-'));
const read = <T>(dir: string, path: string) => JSON.parse(readFileSync(join(dir, path), 'utf8')) as T;

describe('service-finder build', () => {
  it('prints { files: [{ path, bytes, gzipBytes }] } and writes just those', async () => {
    const out = temporary();
    const { code, out: text, err } = await run(['build', onDisk(ONTARIO), '--out', out, '--json']);
    expect(err).toBe('');
    expect(code).toBe(0);
    const { files } = JSON.parse(text) as { files: { path: string; bytes: number; gzipBytes: number }[] };
    expect(files.map(({ path }) => path).sort()).toEqual(readdirSync(out).sort());
    for (const { path, bytes, gzipBytes } of files) {
      expect(readFileSync(join(out, path)).byteLength).toBe(bytes);
      expect(gzipBytes).toBeGreaterThan(0);
    }
  });

  it('names files by their content, and the manifest names them with what they hash to', async () => {
    const out = temporary();
    await run(['build', onDisk(ONTARIO), '--out', out]);
    const manifest = read<Manifest>(out, 'catalog.json');
    expect(Object.keys(manifest.jurisdictions)).toEqual(['ca', 'ca-on', 'ca-on-ottawa']);
    expect(manifest.languages).toEqual(['en', 'fr']);
    const refs = Object.values(manifest.jurisdictions).flatMap(({ logic, texts, details, index }) => [
      logic,
      ...[texts, details, index].flatMap((table) => Object.values(table)),
    ]);
    for (const { path } of [...refs, manifest.places]) {
      const content = readFileSync(join(out, path));
      expect(path).toContain(`.${createHash('sha256').update(content).digest('hex').slice(0, 24)}.json`);
    }
    expect(manifest.jurisdictions['ca-on']!.texts['en']!.path).toMatch(/^ca-on\.en\.[0-9a-f]{24}\.json$/);
  });

  it('gives the same bytes for the same catalogue, whatever the order of its files', () => {
    const reversed = Object.fromEntries(Object.entries({ ...TINY, ...ONTARIO }).reverse());
    expect(buildFiles(load(reversed), '2026-11-22')).toEqual(buildFiles(load(ONTARIO), '2026-11-22'));
  });

  it('calls itself after the newest reading, or --on', async () => {
    expect(versionOf(load())).toBe('2026-11-22');
    const out = temporary();
    await run(['build', onDisk(), '--out', out, '--on', '2027-01-05']);
    expect(read<Manifest>(out, 'catalog.json').version).toBe('2027-01-05');
  });

  it('carries a record with the only jurisdiction that uses it, else with the nearest above its users', async () => {
    const out = temporary();
    await run(['build', onDisk(ONTARIO), '--out', out]);
    const { jurisdictions } = read<Manifest>(out, 'catalog.json');
    const facts = (id: string) => Object.keys(read<LogicPiece>(out, jurisdictions[id]!.logic.path).facts ?? {});
    const papers = (id: string) => Object.keys(read<TextsPiece>(out, jurisdictions[id]!.texts['fr']!.path).documents ?? {});
    expect(facts('ca')).toContain('age');
    expect(facts('ca-on')).toEqual(['rents']);
    expect(papers('ca-on')).toEqual(['local-paper']); // Ontario and Ottawa ask for it
    expect(papers('ca-on-ottawa')).toEqual([]);
  });

  it('keeps words out of logic, and languages apart', async () => {
    const out = temporary();
    await run(['build', onDisk(), '--out', out]);
    const { logic, texts } = read<Manifest>(out, 'catalog.json').jurisdictions['ca']!;
    const raw = (path: string) => readFileSync(join(out, path), 'utf8');
    expect(raw(logic.path)).not.toMatch(/Old age pension|vieillesse/);
    expect(raw(texts['en']!.path)).not.toMatch(/vieillesse/);
    expect(raw(texts['fr']!.path)).not.toMatch(/Old age/);
  });

  it('holds the places', () => {
    const files = buildFiles(load(ONTARIO), '2026-11-22');
    expect(JSON.parse(files.find(({ path }) => path.startsWith('places.'))!.text)).toEqual({
      postalAreas: { K: '0A1A' },
      municipalities: [
        ['Ottawa', 'ca-on'],
        ['Bonfield, Township', 'ca-on', 'Canton'],
      ],
      governments: { 'ca-on-ottawa': { postalAreas: ['K0A'], names: ['Nepean', 'Vanier'] } },
    });
  });

  it('removes files of earlier builds, and nothing else', async () => {
    const out = temporary();
    writeFileSync(join(out, 'ca.en.0123456789abcdef01234567.json'), '{}');
    writeFileSync(join(out, 'mine.json'), '{}');
    await run(['build', onDisk(), '--out', out]);
    expect(existsSync(join(out, 'ca.en.0123456789abcdef01234567.json'))).toBe(false);
    expect(existsSync(join(out, 'mine.json'))).toBe(true);
  });

  it('opens to the same catalogue as the authored folder', async () => {
    const dir = onDisk(ONTARIO);
    const out = temporary();
    await run(['build', dir, '--out', out]);
    const io = { out: () => {}, err: () => {}, readStdin: () => '', today: () => '2026-11-22', exists: () => false };
    const [authored, built] = [openAt(dir, io), openAt(out, io)];
    expect([...built.catalog.services]).toEqual([...authored.catalog.services]);
    expect(built.catalog.texts).toEqual(authored.catalog.texts);
    expect(built.places).toEqual(authored.places);
    expect(built.indexes('fr')).toEqual(authored.indexes('fr'));
  });
});
