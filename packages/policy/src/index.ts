export * from './allowed-gaps.js';
export * from './did-you-mean.js';
export * from './extends.js';
export * from './extends-reader.js';
export * from './read-document.js';
export * from './reader.js';
export { coverableKinds } from './schema/images.js';
export { type PolicyDocument, policySchema } from './schema/index.js';
