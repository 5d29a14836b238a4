// The server on this machine, for tests of other packages than its own.

export * from '../../packages/oci/src/testing/mock-server.js';
