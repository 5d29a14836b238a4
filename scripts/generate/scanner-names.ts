// The gate's list of our scanners: it must know them without loading one.

export function scannerNamesSource(names: readonly string[]): string {
  const list = [...names].sort().map((name) => `'${name}'`);
  return `// Written by \`npm run generate\` from the folders of actions; do not edit.

/** Actions that scan: their reports owe proofs, and no other tool's may stand in their files. */
export const scannerNames: readonly string[] = [${list.join(', ')}];
`;
}
