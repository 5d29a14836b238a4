export {
  type BakeBlock,
  type BakeFile,
  type BakeStretch,
  type BakeValues,
  bakeStretches,
  bakeText,
  bakeValues,
  entriesOf,
  inheritedBlocks,
  matrixValues,
  readBakeFile,
} from './bake-file.js';
export * from './builds/index.js';
export { composeFiles, composeValue, isComposeName, servicesOf } from './compose.js';
export { type Discovery, type DiscoveryOptions, discoverImages } from './discover.js';
export { readDockerfile } from './dockerfile.js';
export { nearbyFiles } from './nearby.js';
export { imageSources } from './sources.js';
export type { ImageSource, ImageUse, NearbyFiles, Reading } from './types.js';
export { unknownPart } from './variables.js';
export { type Matrix, matrixOf } from './workflow.js';
export { readYamlNodes, type YamlNode } from './yaml-text.js';
