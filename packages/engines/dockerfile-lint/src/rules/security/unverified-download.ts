import type { CommandInstruction, Stage } from '@portcullis/formats/dockerfile';
import { type Call, callHas, callsOf, callsOfNode, operands } from '../../calls.js';
import type { LintContext } from '../../context.js';
import type { DockerfileRule } from '../../rule.js';
import { controls, risks } from '../controls.js';
import { isVerification, savedAs } from './download-piped-to-shell.js';
import { addresses, isDownload } from './downloads.js';

export const unverifiedDownload: DockerfileRule = {
  id: 'download-not-verified',
  aliases: [],
  severity: 'low',
  confidence: 'medium',
  title: 'A download is compared with nothing',
  why: 'A release that is replaced on the server, or a server that is taken over, is in your next image and nothing notices',
  remedy: 'Name one release in the address and check the file in the same RUN: `echo "<sha256>  file" | sha256sum -c`.',
  controls: controls.verifiedPackages,
  risks: risks.integrity,
  examples: {
    bad: [
      { text: 'FROM debian:12\nRUN curl -fsSLo /usr/bin/x https://example.com/v1/x && chmod +x /usr/bin/x\n' },
      { text: 'FROM debian:12\nRUN wget https://example.com/x.tgz && tar xf x.tgz\n' },
      { text: 'FROM debian:12\nRUN curl -L https://example.com/releases/latest/download/x.tgz | tar xz\n' },
      { text: 'FROM debian:12\nRUN curl http://example.com/x.deb > x.deb && dpkg -i x.deb\n' },
    ],
    good: [
      { text: 'FROM debian:12\nRUN curl -fsSLo x https://example.com/v1/x && echo "0123  x" | sha256sum -c -\n' },
      { text: 'FROM debian:12\nRUN curl -fsS https://example.com/health\n' },
      { text: 'FROM debian:12\nRUN V=$(curl -s https://example.com/version) && echo $V\n' },
      { text: 'FROM debian:12\nRUN curl -o x http://localhost/x\n' },
      { text: 'FROM debian:12\nRUN curl -fsSL https://example.com/k.asc | gpg --dearmor -o /k.gpg\n' },
    ],
  },
  check: {
    on: ['RUN'],
    onbuild: true,
    *instruction(run, context) {
      const calls = callsOf(run as CommandInstruction, context);
      if (calls.some(isVerification)) return;
      const later = laterChecks(run as CommandInstruction, context);
      for (const call of calls) {
        if (!isDownload(call) || !keeps(call)) continue;
        const names = savedAs(call).map((file) => file.slice(file.lastIndexOf('/') + 1));
        if (later.some((text) => names.some((name) => text.includes(name)))) continue;
        const [address] = addresses(call);
        if (address === undefined) continue;
        const moving = /\/(?:latest|master|main|HEAD|nightly|snapshot|stable|current)(?:[/?._-]|$)/.test(address);
        const open = /^(?:http|ftp):\/\//i.test(address);
        yield {
          at: call.at,
          message: `${call.name} keeps ${address.slice(0, 120)} ${moving ? 'whatever it is today, and compares it with nothing' : 'without comparing it with a checksum'}`,
          ...(open || moving ? { severity: 'medium' as const } : {}),
        };
        // One finding a RUN: they are remedied together.
        return;
      }
    },
  },
};

/** Words of the checks that later steps of the stage make. */
function laterChecks(run: CommandInstruction, context: LintContext): readonly string[] {
  const stage = context.stageOf(run);
  if (stage === undefined) return [];
  let all = checks.get(stage);
  if (all === undefined) {
    all = stage.instructions.flatMap((entry) =>
      entry.keyword === 'RUN' ? wordsOfChecks(entry, context).map((word) => ({ word, at: entry.start })) : [],
    );
    checks.set(stage, all);
  }
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle] as (typeof all)[number]).at > run.start) high = middle;
    else low = middle + 1;
  }
  return all.slice(low, low + maxLaterWords).map(({ word }) => word);
}

function wordsOfChecks(run: CommandInstruction, context: LintContext): readonly string[] {
  return callsOf(run, context)
    .filter(isVerification)
    .flatMap(({ args, feeders }) => [
      ...args.map(({ value }) => value),
      ...feeders.flatMap(callsOfNode).flatMap((feeder) => feeder.args.map(({ value }) => value)),
    ]);
}

/** Of each stage, worked out once: every download asks for those behind it. */
const checks = new WeakMap<Stage, readonly { readonly word: string; readonly at: number }[]>();
/** A check further behind is none that a reader would take for that of the download. */
const maxLaterWords = 2000;

const unpackers = new Set(['tar', 'bsdtar', 'unzip', 'gunzip', 'xz', 'cpio', 'dpkg', 'zcat', 'bunzip2', 'rpm2cpio']);

/** The file stays, or is unpacked on its way. */
function keeps(call: Call): boolean {
  if (call.readers.flatMap(callsOfNode).some(({ name }) => unpackers.has(name))) return true;
  if (call.readers.length > 0) return false;
  return savedAs(call).some((file) => !/^\/dev\/|\.(?:asc|sig|sha\d{1,3}(?:sums?)?|pub|gpg|key|list|repo|html|json|txt)$/i.test(file));
}

export const unpinnedClone: DockerfileRule = {
  id: 'git-clone-not-pinned',
  aliases: [],
  severity: 'low',
  confidence: 'medium',
  title: 'git takes whatever the branch holds today',
  why: 'The same Dockerfile gives another image tomorrow, and one push to that repository is enough to be in it',
  remedy: 'Check out a full commit after the clone: `git checkout <sha>`; or use ADD with the commit behind `#`.',
  controls: controls.verifiedPackages,
  risks: risks.dependencies,
  examples: {
    bad: [
      { text: 'FROM debian:12\nRUN git clone --depth 1 https://github.com/acme/tool && make -C tool\n' },
      { text: 'FROM debian:12\nRUN git clone -b main https://github.com/acme/tool\n' },
    ],
    good: [
      { text: 'FROM debian:12\nRUN git clone https://github.com/acme/tool && git -C tool checkout 0123456789abcdef\n' },
      { text: 'FROM debian:12\nRUN git clone --branch v1.2.3 https://github.com/acme/tool\n' },
      { text: 'FROM debian:12\nRUN git clone -b "${TAG}" https://github.com/acme/tool\n' },
      { text: 'FROM debian:12\nRUN git clone /src /copy\n' },
    ],
  },
  check: {
    on: ['RUN'],
    onbuild: true,
    *instruction(run, context) {
      const calls = callsOf(run as CommandInstruction, context).filter(({ name }) => name === 'git');
      const settled = calls.some(({ args }) =>
        args.some(({ value }) => ['checkout', 'reset', 'switch', 'fetch', 'submodule'].includes(value)),
      );
      if (settled) return;
      for (const call of calls) {
        const remote = operands(call).find(({ value }) => /^(?:https?|git|ssh):\/\/|^git@/.test(value));
        if (operands(call)[0]?.value !== 'clone' || remote === undefined) continue;
        const branch = branchOf(call);
        if (branch !== undefined && (branch.includes('$') || /\d/.test(branch))) continue;
        yield {
          at: call.at,
          message: `git clones ${remote.value.replace(/\/\/[^@/]{1,200}@/, '//').slice(0, 120)} at ${branch === undefined ? 'no fixed commit' : `the branch ${branch}`}`,
        };
        return;
      }
    },
  },
};

function branchOf(call: Call): string | undefined {
  if (!callHas(call, '--branch', 'b', '--revision')) return undefined;
  const at = call.args.findIndex(({ value }) => /^--(?:branch|revision)|^-[a-z]*b$/.test(value));
  const word = call.args[at]?.value ?? '';
  return word.includes('=') ? word.slice(word.indexOf('=') + 1) : call.args[at + 1]?.value;
}
