// Workflow audit: what it looks at, and what it finds.

import { type FileRule, noSettings, type SourceFile, scanner, textKind } from '@portcullis/lint';

const openMarker: FileRule<SourceFile> = {
  id: 'open-security-marker',
  aliases: [],
  severity: 'medium',
  confidence: 'high',
  title: 'A marker says that security work is left',
  why: 'What was put off when the file was written is still to be done.',
  remedy: 'Do what the marker asks for, and remove it.',
  controls: [],
  risks: ['CICD-SEC-7'],
  examples: { bad: [{ text: 'a FIXME-SECURITY\n' }], good: [{ text: 'a fixed one\n' }] },
  *check({ text }) {
    for (const { index } of text.matchAll(/FIXME-SECURITY/g)) yield { at: { start: index, end: index + 14 }, message: 'Security work is left here' };
  },
};

export const engine = scanner({
  name: 'workflow-audit',
  title: 'Workflow audit',
  description: 'Finds markers of security work that was put off.',
  kinds: [textKind('workflow-audit', 'text file', (path) => path.endsWith('.txt'))],
  settings: noSettings,
  rules: [openMarker],
  canary: { path: 'canary.txt', text: 'FIXME-SECURITY', finds: ['open-security-marker'] },
});
