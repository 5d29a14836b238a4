export { imageVerifyInputs } from './scan/inputs.js';
export { imageVerify as engine, imageVerify, loadSignatures } from './scan/scanner.js';
