export * from '../../core/src/answers.js';
export * from '../../core/src/catalog/open-catalog.js';
export * from '../../core/src/catalog/types.js';
export * from '../../core/src/eligibility/decide-service.js';
