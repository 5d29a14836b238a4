// Comments that let a finding stay: `gitleaks:allow` on its line, `trufflehog:ignore`, and our own with a reason.

/** The reason why a finding on these lines is allowed, or undefined. A comment of ours may also stand on the line before. */
export function allowance(lineText: (line: number) => string, startLine: number, endLine: number): string | undefined {
  for (let line = startLine; line <= Math.min(endLine, startLine + 200); line++) {
    const text = lineText(line);
    if (/gitleaks:allow\b/.test(text)) return 'gitleaks:allow on its line';
    if (/trufflehog:ignore\b/.test(text)) return 'trufflehog:ignore on its line';
    const own = ownComment(text, 'portcullis:allow');
    if (own !== undefined) return own;
  }
  return startLine > 1 ? ownComment(lineText(startLine - 1), 'portcullis:allow-next-line') : undefined;
}

/** `portcullis:allow reason="…"`: without a reason it allows nothing. */
function ownComment(text: string, word: string): string | undefined {
  const at = text.indexOf(word);
  if (at < 0) return undefined;
  const rest = text.slice(at + word.length, at + word.length + 300);
  return /^\s{1,4}reason="([^"]{3,200})"/.exec(rest)?.[1];
}
