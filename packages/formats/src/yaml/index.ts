export * from './nodes.js';
export * from './value.js';
