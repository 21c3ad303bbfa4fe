import type { Scene } from '../scene.js';
import type { Searching } from '../searching.js';
import { viewOf } from '../session.js';
import { handedOverView } from './hand-over.js';
import { everythingView, topicView } from './lists.js';
import { notFoundView } from './not-found.js';
import { placeView } from './place.js';
import { planView } from './plan.js';
import { questionView } from './question.js';
import { resultsView } from './results.js';
import { reviewView } from './review.js';
import { searchView } from './search-results.js';
import { serviceView } from './service.js';
import { takeAlongView } from './take-along.js';

/** The view that the session is at, if it is not the start. */
export function viewFor(scene: Scene, searching: Searching): unknown {
  const view = viewOf(scene.session);
  switch (view.name) {
    case 'search':
      return searchView(scene, view.query, searching.resultOf(view.query));
    case 'topic':
      return topicView(scene, view.topic);
    case 'everything':
      return everythingView(scene);
    case 'place':
      return placeView(scene, view.goOn === true);
    case 'question': {
      const fact = scene.catalog.facts.get(view.fact);
      return fact ? questionView(scene, fact, view.items) : resultsView(scene);
    }
    case 'results':
      return resultsView(scene);
    case 'plan':
      return scene.session.scope?.about === 'bundle' ? planView(scene, scene.session.scope.bundle) : resultsView(scene);
    case 'review':
      return reviewView(scene);
    case 'service': {
      const service = scene.catalog.services.get(scene.catalog.moved.get(view.service) ?? view.service);
      return service ? serviceView(scene, service) : notFoundView(scene, 'serviceUnknown');
    }
    case 'take-along':
      return takeAlongView(scene);
    case 'handed-over':
      return handedOverView(scene);
    default:
      return notFoundView(scene, 'notFound');
  }
}
