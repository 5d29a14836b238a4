// The version that SARIF files and the CLI name; a test holds it equal to package.json's.

export const version = '0.1.0';
