export * from './parse.js';
export * from './queries.js';
export * from './script.js';
export * from './tree.js';
