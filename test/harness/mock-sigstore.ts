// The Sigstore instance in memory, for tests of other packages than its own.

export * from '../../packages/signatures/src/testing/mock-sigstore.js';
