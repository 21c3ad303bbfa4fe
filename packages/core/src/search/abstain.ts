/**
 * The score under which we say that nothing fits. One number for both languages and all places, calibrated on the regression set with
 * `npm run bench:search` so that at most one answerable query in twenty is turned away; never tuned on the second set.
 */
export const THRESHOLD = 0.43;

/** A hit is shown only if it is not far behind the best one. */
export const SHOWN_SHARE = 0.45;

/** What others handle wins over our own hits when it fits clearly better. */
export const POINTER_LEAD = 1.12;
/** … when it fits this well, being better is enough; and below this it is not offered at all. */
export const SURE_FIT = 0.85;
export const POINTER_FIT = 0.6;
