// What the command line needs beside the scanner.

export { connect, readBounded, withKeyService } from '@portcullis/signatures';
export { registryInputs } from '@portcullis/signatures/inputs';
export { codeHost } from './code-host.js';
export { type Expectation, readExpectation } from './expectation.js';
export { type ExpectationInputs, expectationInputs } from './inputs.js';
export { readSubjects, type Subject } from './subjects.js';
export { describeOutcome, nameOf, type Outcome, readBundleFiles, verifySubject, type Wanted } from './verify.js';
