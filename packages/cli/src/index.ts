export * from './catalogue.js';
export * from './composed.js';
