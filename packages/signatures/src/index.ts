export * from './attempt.js';
