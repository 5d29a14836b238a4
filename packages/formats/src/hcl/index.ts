export * from './json.js';
export * from './parse.js';
export * from './tree.js';
