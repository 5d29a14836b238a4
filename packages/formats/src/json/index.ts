export * from './json.js';
export { JsonTable, readJsonTables, tablesOf } from './tables.js';
