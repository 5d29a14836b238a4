export * from './catalogue.js';
export * from './composed.js';
export { scanInputs } from './scan-all.js';
