// What a finding about a credential is known by, whoever reports it: the lines on which it stands are shown by nobody.

/** Weaknesses that are a credential in a file: CWE-259, 321, 522, 798. */
const weaknesses: ReadonlySet<string> = new Set(['cwe-259', 'cwe-321', 'cwe-522', 'cwe-798']);

/** Whether one of a finding's topics is a credential in a file. */
export function isAboutCredential(topics: readonly string[]): boolean {
  return topics.some((topic) => weaknesses.has(topic));
}

/** Whether a tool looks for secrets, by its name. */
export function looksForSecrets(tool: string): boolean {
  return /secret|leaks|hog|credential|ggshield|guardian/i.test(tool);
}
