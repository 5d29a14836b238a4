export * from './toml.js';
