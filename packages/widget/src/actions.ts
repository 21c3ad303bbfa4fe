import { ForgetEvent } from './events.js';
import type { Finder } from './finder.js';
import type { FirstActions } from './scene.js';
import * as sessions from './session.js';

/** What the presses do that the start and the frame offer. The others come with the other views: `more-actions.ts`. */
export function firstActionsOf(finder: Finder): FirstActions {
  const go = (next: sessions.Session) => finder.show(next);
  return {
    show: (view) => go(sessions.show(finder.session, view)),
    back: () => {
      const left = sessions.viewOf(finder.session);
      go(sessions.back(finder.session));
      finder.focus.service = left.name === 'service' ? left.service : undefined;
    },
    type: (text) => (finder.state === 'ready' ? void finder.searching.type(text) : finder.searching.typeAhead(text)),
    search: (query) => finder.searching.search(query),
    moveSuggestion: (step) => finder.searching.move(step),
    setLanguage: (lang) => void finder.tongues.use(lang, true),
    setRecords: (lang) => void finder.tongues.useRecords(lang),
    helpOther: (on) => finder.tongues.useHelp(on),
    forget: () => {
      finder.remembering.forget();
      finder.dispatchEvent(new ForgetEvent());
    },
    reload: () => void finder.starting.reload(),
    focus: (id) => finder.focusOn(id),
    acceptArrived: (use) => void finder.remembering.keeping?.acceptArrived(use),
    remember: (on) => finder.remembering.set(on),
    begin: async (scope, view) => {
      const next = sessions.begin(finder.session, scope, view ?? sessions.viewOf(finder.session));
      if (view) go(next);
      else if (scope.about !== 'service' && !next.place) go(sessions.show(next, { name: 'place', goOn: true }));
      else {
        const code = await finder.more();
        if (code) code.goOn(finder, next);
        else go(sessions.show(next, { name: 'results' })); // says that it could not be loaded, and offers to try again
      }
    },
  };
}
