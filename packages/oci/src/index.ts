export { verifiedChunks } from './content.js';
export { layoutRegistry } from './layout.js';
export type { NamedLayout } from './layout-names.js';
export { type MemoryRegistry, memoryRegistry } from './memory-registry.js';
export { type ConnectedRegistry, createRegistryClient, type RegistryOptions } from './registry/client.js';
export { indexEntries, isIndexType, mediaTypes, readDescriptor, readManifest } from './registry/manifest.js';
export { maxReferrers } from './registry/referrers.js';
export { rememberingClient } from './remembering.js';
export * from './types.js';
