// What the metadata of a Python package says of its licence besides an expression.

/** A longer field `License` is a whole text of one. */
export const maxName = 100;

/** `License :: OSI Approved :: MIT License`: the last part, of several any. */
export function classifiedLicence(classifiers: readonly unknown[]): string | undefined {
  const names = classifiers.flatMap((value) =>
    typeof value === 'string' && value.startsWith('License :: ') && value !== 'License :: OSI Approved'
      ? (value.split(' :: ').at(-1) as string)
      : [],
  );
  return names.length === 0 ? undefined : names.join(' OR ');
}
