import { html, nothing, type TemplateResult } from 'lit';
import type { Finder } from '../finder.js';
import { beginsElsewhere } from '../wishes.js';
import { screen } from './screen.js';
import { faultView, lazyView, loadingView } from './states.js';

/** Everything that the element shows, in any state. `start`: what the button of a lazy finder does. */
export function whole(finder: Finder, start: (() => void) | undefined): TemplateResult {
  const { words, message } = finder;
  return html`<div class="finder" part="finder" lang=${words?.lang ?? nothing} dir=${words?.dir ?? nothing}>
    <div class="unseen" role="status" aria-live="polite">${message}</div>
    ${content(finder, start)}
  </div>`;
}

function content(finder: Finder, start: (() => void) | undefined): unknown {
  const { state, words, starting } = finder;
  const wishes = finder.wishes();
  if (state === 'idle') return start ? lazyView(wishes.lang, start) : loadingView(words);
  if (!words || (state === 'loading' && beginsElsewhere(wishes))) return loadingView(words);
  if (state === 'loading' || state === 'ready') {
    try {
      return screen(finder);
    } catch (error) {
      // A catalogue that nobody foresaw: the person keeps the links and a way to try again.
      console.error('service-finder: a view could not be shown', error);
      starting.failWith('damaged');
    }
  }
  const code = starting.state;
  return faultView(
    words,
    code === 'idle' || code === 'loading' || code === 'ready' ? 'damaged' : code,
    wishes.level,
    () => void starting.reload(),
  );
}
