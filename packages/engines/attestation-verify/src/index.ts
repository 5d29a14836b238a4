export { attestationVerifyInputs } from './inputs.js';
export { attestationVerify as engine, attestationVerify, loadAttestations } from './scanner.js';
