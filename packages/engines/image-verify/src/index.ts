export { imageVerify as engine, imageVerify, imageVerifyInputs, loadSignatures } from './scan/scanner.js';
