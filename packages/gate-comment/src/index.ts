export * from './code-host.js';
export * from './definition.js';
export * from './event.js';
export * from './publish.js';
