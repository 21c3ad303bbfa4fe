import { html, type TemplateResult } from 'lit';
import type { Finder } from '../finder.js';
import { viewOf } from '../session.js';
import { frame } from './frame.js';
import { homeView } from './home.js';
import { bones, faultView } from './states.js';

/** The start at once, any other view as soon as its code and the catalogue are there. */
export function screen(finder: Finder): TemplateResult {
  const scene = finder.scene();
  if (viewOf(scene.session).name === 'home') return frame(scene, homeView(scene));
  const { words, fleeting, level, actions, waiting } = scene;
  if (finder.code && !waiting) return frame(scene, html`${finder.code.viewFor(scene, finder.searching)}`, finder.code.journey(scene));
  return frame(scene, fleeting.codeMissing ? faultView(words, 'unreachable', level, () => actions.reload()) : bones(words));
}
