import { expand } from '@portcullis/formats/dockerfile';
import type { DockerfileRule } from '../../rule.js';
import { withoutQuotes } from '../../unquoted.js';
import { controls, risks } from '../controls.js';
import { laterChecks } from './unverified-download.js';

export const addWithoutChecksum: DockerfileRule = {
  id: 'remote-add-without-checksum',
  aliases: [],
  severity: 'medium',
  confidence: 'high',
  title: 'ADD fetches a file and compares it with nothing',
  why: 'Whatever the server sends on the day of the build becomes part of the image, be it a newer release or an intruder’s',
  remedy: 'Add `--checksum=sha256:…`, or for a repository name the full commit behind `#`.',
  controls: controls.copyNotAdd,
  risks: risks.integrity,
  references: ['https://docs.docker.com/reference/dockerfile/#add---checksum'],
  examples: {
    bad: [
      { text: 'FROM alpine:3.20\nADD https://example.com/app.tgz /opt/\n' },
      { text: 'FROM alpine:3.20\nADD "https://example.com/app.tgz" /opt/\n' },
      { text: 'FROM alpine:3.20\nADD --checksum= https://example.com/app.tgz /opt/\n' },
      { text: 'FROM alpine:3.20\nADD https://github.com/acme/app.git#main /src\n' },
      { text: 'FROM alpine:3.20\nADD git@github.com:acme/app.git /src\n' },
      { text: 'FROM alpine:3.20\nARG URL=https://example.com/app.tgz\nADD $URL /opt/\n' },
    ],
    good: [
      { text: `FROM alpine:3.20\nADD --checksum=sha256:${'24454f830c'.repeat(6)}abcd https://example.com/app.tgz /opt/\n` },
      { text: `FROM alpine:3.20\nADD https://github.com/acme/app.git#${'0123456789'.repeat(4)}:src /src\n` },
      { text: 'FROM alpine:3.20\nADD app.tgz /opt/\n' },
      { text: 'FROM alpine:3.20\nADD http://example.com/app.tgz /opt/\nRUN echo "0123  /opt/app.tgz" | sha256sum -c\n' },
    ],
  },
  check: {
    on: ['ADD'],
    onbuild: true,
    *instruction(add, context) {
      if (add.keyword !== 'ADD') return;
      const checksum = add.flags.find(({ name }) => name === 'checksum')?.value;
      // An empty one Docker takes for none.
      if (checksum !== undefined && expand(checksum, context.scopeAt(add), context.document.escape) !== '') return;
      for (const source of add.sources) {
        const written = withoutQuotes(source.value);
        const address = expand(written, context.scopeAt(add), context.document.escape) ?? written;
        const repository = /^(?:git@|git:\/\/|ssh:\/\/)|^https?:\/\/[^#]{1,2000}\.git(?:#|$)/.test(address);
        if (!repository && !/^https?:\/\//i.test(address)) continue;
        if (repository && /#[0-9a-f]{40}(?:[0-9a-f]{24})?(?::|$)/.test(address)) continue;
        // A later step may compare it.
        const name = address.replace(/[?#].*$/s, '').replace(/^.*\//s, '');
        if (!repository && name !== '' && laterChecks(add, context).some((word) => word.includes(name))) continue;
        const open = address.startsWith('http://') || address.startsWith('git://');
        yield {
          at: source,
          message: `ADD fetches ${address.slice(0, 100)} ${repository ? 'at no fixed commit' : 'without a checksum'}`,
          ...(open ? { severity: 'high' as const } : {}),
        };
      }
    },
  },
};
