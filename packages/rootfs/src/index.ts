export { folderTree } from './folder.js';
export { type Interest, type Layers, layers, maxEntries } from './layers.js';
export { refusal } from './refusal.js';
export { type RootFile, type RootFileSystem, rootFileSystem } from './root.js';
export { defaultPlatform, type Image, type ImageLayer, type ImageStore, localImage, ociImage } from './sources/index.js';
export { localKind } from './sources/kind.js';
