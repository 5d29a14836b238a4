export { endsLikeZip, findZip, inflateWithin, type LaidMember, type Part, zipLayout } from './layout.js';
export { crc32, endReach } from './records.js';
export * from './zip.js';
