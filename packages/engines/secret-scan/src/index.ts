export * from './rule.js';
export * from './scanner.js';
export { secretScan as engine } from './scanner.js';
