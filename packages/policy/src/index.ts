export * from './allowed-gaps.js';
export * from './images-schema.js';
export * from './reader.js';
