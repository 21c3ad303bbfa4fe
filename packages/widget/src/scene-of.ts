import type { Finder } from './finder.js';
import type { Scene } from './scene.js';

/** All that the views see. `findings` and `decide` only with the code after the start. */
export function sceneOf(finder: Finder): Scene {
  const { level, options } = finder.wishes();
  const { session, catalog, fleeting, actions, decided } = finder;
  return {
    session,
    catalog,
    texts: finder.texts(),
    words: finder.words!,
    get findings() {
      return decided.findings();
    },
    today: finder.today(),
    level,
    waiting: finder.state !== 'ready',
    fleeting,
    options,
    actions,
    decide: (service) => decided.decide(service),
  };
}
