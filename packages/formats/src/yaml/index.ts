export * from './nodes.js';
export * from './subset.js';
export * from './value.js';
