// The one HTTP client of those engines that are documented to reach the network.

export * from './addresses.js';
export * from './body.js';
export * from './faults.js';
export * from './github.js';
export * from './proxy.js';
export * from './transport.js';
export * from './tunnel.js';
