export * from './checkout.js';
export * from './git.js';
export * from './ignore-files.js';
export * from './paths.js';
export * from './program.js';
export * from './settings.js';
export * from './tree.js';
export * from './walk.js';
