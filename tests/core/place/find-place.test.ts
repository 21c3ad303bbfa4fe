import { describe, expect, it, test } from 'vitest';
import { chainOf, findPlace, type Places } from '@service-finder/core';
import { tinyCatalog } from '../tiny.js';

const names = { ca: 'Canada', 'ca-on': 'Ontario', 'ca-qc': 'Québec', 'ca-nb': 'Nouveau-Brunswick', 'ca-on-ottawa': 'Ottawa' };
const catalog = tinyCatalog({}, {}, { jurisdictions: Object.fromEntries(Object.entries(names).map(([id, name]) => [id, { name }])) });
const places: Places = {
  postalAreas: { K: '1A1B2Z0A', E: '2A', X: '0A0E' },
  municipalities: [
    ['Bathurst', 'ca-nb'],
    ['Windsor', 'ca-on'],
    ['Windsor', 'ca-qc'],
    ['St. Thomas', 'ca-on'],
    ['Ottawa', 'ca-on'],
    ['Greater Sudbury', 'ca-on', 'Grand Sudbury'],
  ],
  governments: {
    'ca-on-ottawa': { postalAreas: ['K1A', 'K1B'], names: ['Nepean', 'Kanata'] },
    'ca-zz': { postalAreas: ['E2A'], names: ['Atlantis'] },
  },
};
const find = (text: string) => findPlace(catalog, text, places);

describe('a place', () => {
  test.each([
    ['K1A 0B1', 'ca-on-ottawa'],
    ['k1a0b1', 'ca-on-ottawa'],
    ['K1A', 'ca-on-ottawa'],
    [' k0a-1l0 ', 'ca-on'],
    ['X0A 0H0', 'ca-nu'],
    ['X0E 0T0', 'ca-nt'],
    ['Ontario', 'ca-on'],
    ['ont.', 'ca-on'],
    ['QC', 'ca-qc'],
    ['quebec', 'ca-qc'],
    ['nouveau brunswick', 'ca-nb'],
    ['Bathurst', 'ca-nb'],
    ['bathurst, NB', 'ca-nb'],
    ['Saint Thomas', 'ca-on'],
    ['grand sudbury', 'ca-on'],
    ['OTTAWA', 'ca-on-ottawa'],
    ['nepean', 'ca-on-ottawa'],
    ['E2A 1A1', 'ca-nb'],
    ['ca-on-ottawa', 'ca-on-ottawa'],
    ['Windsor, Quebec', 'ca-qc'],
  ])('%s is %s', (text, place) => expect(find(text)).toMatchObject({ found: place }));

  it('offers a choice when a name is in two provinces', () => {
    expect(find('Windsor')).toEqual({
      choices: [
        { place: 'ca-on', label: 'Windsor, Ontario' },
        { place: 'ca-qc', label: 'Windsor, Québec' },
      ],
    });
  });
  test.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['K9X 9X9', 'unknown-postal-area'],
    ['D1A 1A1', 'not-a-postal-code'],
    ['K1A 0B', 'not-a-postal-code'],
    ['1A1 A1A', 'not-a-postal-code'],
    ['K1O 0B1', 'not-a-postal-code'],
    ['Nowhereville', 'unknown-name'],
    ['<script>', 'unknown-name'],
    ['Atlantis', 'unknown-name'],
    ['constructor', 'unknown-name'],
    ['x'.repeat(10_000), 'unknown-name'],
  ])('%.20s is refused: %s', (text, fault) => expect(find(text)).toMatchObject({ fault }));
  it('names what may have been meant', () => expect(find('Batherst')).toEqual({ fault: 'unknown-name', nearest: ['Bathurst'] }));
  it('still understands the province of a postal code before the list of places is loaded', () => {
    expect(findPlace(catalog, 'E9Z 1A1')).toMatchObject({ found: 'ca-nb' });
  });
});

describe('the chain of governments', () => {
  it.each([
    ['ca-on-ottawa', ['ca-on-ottawa', 'ca-on', 'ca']],
    ['ca', ['ca']],
    [undefined, ['ca']],
    ['ca-xx', ['ca-xx', 'ca']],
  ])('of %s is %j', (place, chain) => expect(chainOf(catalog, place)).toEqual(chain));
});
