export * from './purl.js';
