import Fuse from 'fuse.js/basic';
import { describe, expect, it } from 'vitest';
import { bitap } from '../../packages/core/src/search/bitap.js';

const WORDS =
  'passport passeport pension benefit bénéfice unemployment employment insurance assurance licence license child childcare birth naissance certificate certificat heating chauffage rent rebate rabais disability invalidité student étudiant constructor __proto__ aaaa anana'.split(
    ' ',
  );
const TYPED =
  'pasport passprt pention benifit unemploymnet insurence lisence chidl brith certifcate heeting rebait disabilty studnet assurrance chaufage ananas aa tor __proto'.split(
    ' ',
  );
const options = { threshold: 0.7, distance: 40 };

describe('the part of fuse.js that search carries', () => {
  it.each(TYPED)('scores and orders words for “%s” as fuse.js does', (typed) => {
    const theirs = new Fuse(WORDS, { ...options, includeScore: true, location: 0 }).search(typed);
    const score = bitap(typed, options);
    const ours = WORDS.map((item, at) => ({ item, at, score: score(item) }))
      .filter((one): one is { item: string; at: number; score: number } => one.score !== undefined)
      .sort((a, b) => a.score - b.score || a.at - b.at);
    expect(ours.map(({ item }) => item)).toEqual(theirs.map(({ item }) => item));
    ours.forEach((one, at) => expect(one.score).toBeCloseTo(theirs[at]!.score!, 9));
  });
});
