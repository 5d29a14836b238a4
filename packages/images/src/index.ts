export * from './name-glob.js';
export * from './reference.js';
