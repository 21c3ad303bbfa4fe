import type { Answers, BundleId, ServiceId } from '@service-finder/core';

const OUTWARD: EventInit = { bubbles: true, composed: true };

/** A person changed an answer. Says how many are known, never what they are. */
export class AnswersChangeEvent extends Event {
  readonly answered: number;

  constructor(answered: number) {
    super('service-finder-answers-change', OUTWARD);
    this.answered = answered;
  }
}

/** Another view is shown. Says which kind, never what the person typed. */
export class ViewChangeEvent extends Event {
  readonly view: string;
  readonly service: ServiceId | undefined;
  readonly bundle: BundleId | undefined;

  constructor(view: string, service?: ServiceId, bundle?: BundleId) {
    super('service-finder-view-change', OUTWARD);
    this.view = view;
    this.service = service;
    this.bundle = bundle;
  }
}

/** The catalogue is loaded and the finder can be used. */
export class ReadyEvent extends Event {
  constructor() {
    super('service-finder-ready', OUTWARD);
  }
}

/** The catalogue, or a part of it, could not be loaded. */
export class FaultEvent extends Event {
  readonly code: string;

  constructor(code: string) {
    super('service-finder-fault', OUTWARD);
    this.code = code;
  }
}

/** A person reports a mistake in a service's record. Holds the service, nothing of the person. */
export class ReportMistakeEvent extends Event {
  readonly service: ServiceId;

  constructor(service: ServiceId) {
    super('service-finder-report-mistake', { ...OUTWARD, cancelable: true });
    this.service = service;
  }
}

/**
 * A person hands chosen answers to the form of one service. Fires only on their press of a button that says so.
 *
 * `preventDefault()` says that the page could not take them: then the finder does not list them as handed over.
 */
export class HandOverEvent extends Event {
  readonly service: ServiceId;
  readonly answers: Answers;

  constructor(service: ServiceId, answers: Answers) {
    super('service-finder-hand-over', { ...OUTWARD, cancelable: true });
    this.service = service;
    this.answers = answers;
  }
}

/** A person pressed "Forget everything". */
export class ForgetEvent extends Event {
  constructor() {
    super('service-finder-forget', OUTWARD);
  }
}

declare global {
  interface HTMLElementEventMap {
    'service-finder-answers-change': AnswersChangeEvent;
    'service-finder-view-change': ViewChangeEvent;
    'service-finder-ready': ReadyEvent;
    'service-finder-fault': FaultEvent;
    'service-finder-report-mistake': ReportMistakeEvent;
    'service-finder-hand-over': HandOverEvent;
    'service-finder-forget': ForgetEvent;
  }
}
