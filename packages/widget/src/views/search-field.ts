import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Scene } from '../scene.js';
import { icon, rec, say } from './parts.js';

/**
 * The search field with suggestions: the combobox of the ARIA Authoring Practices, with a list that is only a help.
 * Enter searches for what is typed, or opens the suggestion that the arrows are on.
 */
export function searchField(scene: Scene): TemplateResult {
  const { fleeting, actions, words } = scene;
  const { typed, suggestions, open, active, fault } = fleeting.search;
  const isOpen = open && suggestions.length > 0;
  return html`<form
    class="search"
    role="search"
    novalidate
    @submit=${(event: Event) => {
      event.preventDefault();
      submit(scene);
    }}
  >
    <label class="label" id="query-label" for="query">${say(scene, 'searchLabel')}</label>
    <p class="hint" id="query-hint">${say(scene, 'searchHint')}</p>
    ${fault ? html`<p class="fault" id="query-fault"><strong>${say(scene, 'errorPrefix')}</strong> ${say(scene, 'searchEmpty')}</p>` : nothing}
    ${fleeting.searchMissing ? html`<p class="fault">${say(scene, 'searchUnavailable')}</p>` : nothing}
    <div class="combo">
      <input
        id="query"
        part="input"
        type="text"
        role="combobox"
        aria-labelledby="query-label"
        autocomplete="off"
        autocapitalize="none"
        spellcheck="true"
        enterkeyhint="search"
        aria-autocomplete="list"
        aria-expanded=${isOpen}
        aria-controls="suggestions"
        aria-describedby=${fault ? 'query-fault query-hint' : 'query-hint'}
        aria-invalid=${fault ? 'true' : nothing}
        aria-activedescendant=${isOpen && active >= 0 ? `suggestion-${active}` : nothing}
        .value=${live(typed)}
        @input=${(event: Event) => actions.type((event.target as HTMLInputElement).value)}
        @keydown=${(event: KeyboardEvent) => handleKey(event, scene)}
        @blur=${() => actions.moveSuggestion('none')}
      />
      <button class="primary" type="submit">${icon('search')}<span>${say(scene, 'search')}</span></button>
      <ul id="suggestions" role="listbox" aria-label=${words.t('suggestions')} ?hidden=${!isOpen} part="suggestions">
        ${
          isOpen
            ? suggestions.map(
                (one, index) =>
                  html`<li
                    id="suggestion-${index}"
                    role="option"
                    aria-selected=${index === active}
                    @pointerdown=${(event: Event) => {
                      event.preventDefault();
                      pick(scene, index);
                    }}
                  >
                    <span>${rec(scene, one.text)}</span
                    >${one.id ? html` <small>${say(scene, one.kind === 'bundle' ? 'suggestionEvent' : 'suggestionService')}</small>` : nothing}
                  </li>`,
              )
            : nothing
        }
      </ul>
    </div>
  </form>`;
}

function submit(scene: Scene): void {
  const { active, open, typed } = scene.fleeting.search;
  if (open && active >= 0) pick(scene, active);
  else scene.actions.search(typed);
}

function pick(scene: Scene, index: number): void {
  const chosen = scene.fleeting.search.suggestions[index];
  if (!chosen) return;
  scene.actions.moveSuggestion('none');
  if (chosen.kind === 'bundle' && chosen.id) scene.actions.begin({ about: 'bundle', bundle: chosen.id });
  else if (chosen.kind === 'service' && chosen.id) scene.actions.show({ name: 'service', service: chosen.id });
  else scene.actions.search(chosen.text);
}

function handleKey(event: KeyboardEvent, scene: Scene): void {
  const { open } = scene.fleeting.search;
  const moves: Readonly<Record<string, () => void>> = {
    ArrowDown: () => scene.actions.moveSuggestion(1),
    ArrowUp: () => scene.actions.moveSuggestion(-1),
    ...(open && { Escape: () => scene.actions.moveSuggestion('none') }),
  };
  const move = moves[event.key];
  if (!move) return;
  event.preventDefault();
  event.stopPropagation();
  move();
}
