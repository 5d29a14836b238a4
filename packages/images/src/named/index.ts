export { type Discovery, type DiscoveryOptions, discoverImages } from './discover.js';
export { readDockerfile } from './dockerfile.js';
export { imageSources } from './sources.js';
export type { ImageSource, ImageUse, NearbyFiles, Reading } from './types.js';
