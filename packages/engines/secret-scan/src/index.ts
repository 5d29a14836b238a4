export * from './rule.js';
export * from './scanner.js';
export { secretScan as engine } from './scanner.js';

/** Loaded when asked for. */
export const explainer = () => import('./explain.js');
