import type { CommandInstruction, Instruction, Stage } from '@portcullis/formats/dockerfile';
import { type Call, callHas, callsOf, callsOfNode, operands } from '../../calls.js';
import type { LintContext } from '../../context.js';
import type { DockerfileRule, Problem } from '../../rule.js';
import { controls, risks } from '../controls.js';
import { isVerification, savedAs } from './download-piped-to-shell.js';
import { addresses, isDownload, isLocal } from './downloads.js';
import { installedByAny } from './installed.js';

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
      { text: 'FROM debian:12\nRUN curl -O http://example.com/x.zip\nRUN unzip x.zip\n' },
      { text: 'FROM fedora:43\nRUN rpm -Uvh http://example.com/x.rpm\n' },
      { text: 'FROM fedora:43\nRUN dnf install -y http://example.com/x.rpm\n' },
      { text: 'FROM python:3.14\nRUN pip install http://example.com/x.tar.gz\n' },
    ],
    good: [
      { text: 'FROM debian:12\nRUN curl -fsSLo x https://example.com/v1/x && echo "0123  x" | sha256sum -c -\n' },
      { text: 'FROM debian:12\nRUN curl -fsS https://example.com/health\n' },
      { text: 'FROM debian:12\nRUN V=$(curl -s https://example.com/version) && echo $V\n' },
      { text: 'FROM debian:12\nRUN curl -o x http://localhost/x\n' },
      { text: 'FROM fedora:43\nRUN rpm -q http://example.com/x.rpm && dnf install -y https://example.com/x.rpm\n' },
      {
        text: 'FROM python:3.14\nRUN pip install http://example.com/x.tar.gz#sha256=0123 && pip install --proxy=http://example.com x==1\n',
      },
      { text: 'FROM debian:12\nRUN curl -fsSL https://example.com/k.asc | gpg --dearmor -o /k.gpg\n' },
    ],
  },
  check: {
    on: ['RUN'],
    onbuild: true,
    *instruction(run, context) {
      const all = callsOf(run as CommandInstruction, context);
      const found = [...(all.some(isVerification) ? [] : keptIn(run as CommandInstruction, all, context)), ...all.flatMap(installedUnseen)];
      // One finding a RUN: they are remedied together, and the worst says what is at stake.
      const worst = found.find(({ severity }) => severity === 'high') ?? found.find(({ severity }) => severity === 'medium') ?? found[0];
      if (worst !== undefined) yield worst;
    },
  },
};

/** Downloads that stay and are compared with nothing. */
function keptIn(run: CommandInstruction, calls: readonly Call[], context: LintContext): readonly Problem[] {
  const later = laterChecks(run, context);
  return calls.flatMap((call): readonly Problem[] => {
    if (!isDownload(call) || !keeps(call)) return [];
    const names = savedAs(call).map(nameOf);
    const [address] = addresses(call);
    if (address === undefined || later.some((text) => names.some((name) => text.includes(name)))) return [];
    const moving = /\/(?:latest|master|main|HEAD|nightly|snapshot|stable|current)(?:[/?._-]|$)/.test(address);
    const open = isOpen(address);
    const used = open && (unpacksOnTheWay(call) || opens(run, names, context));
    const what = `${call.name} keeps ${address.slice(0, 120)}`;
    const severity = used ? ('high' as const) : open || moving ? ('medium' as const) : undefined;
    const message = used
      ? `${what} without comparing it with a checksum, a step unpacks or installs it, and nobody checks who answers`
      : `${what} ${moving ? 'whatever it is today, and compares it with nothing' : 'without comparing it with a checksum'}`;
    return [{ at: call.at, message, ...(severity === undefined ? {} : { severity }) }];
  });
}

/** What a package manager is told to take from an address without encryption: no index vouches for it. */
function installedUnseen(call: Call): readonly Problem[] {
  const word = installedByAny(call).find(
    ({ value }) => packageAddress.test(value) && !isLocal(value.replace(/^git\+/, '')) && !/#.{0,200}sha\d{3}=/.test(value),
  );
  if (word === undefined) return [];
  const message = `${call.name} installs ${word.value.slice(0, 120)}, and nobody checks who answers`;
  return [{ at: call.at, message, severity: 'high' }];
}

/** One of a package, and none of an index or a proxy, which flags take. */
const packageAddress =
  /^(?:git\+http:\/\/|http:\/\/[^?#]{1,2000}\.(?:rpm|deb|apk|gem|whl|egg|zip|tgz|tbz2|txz|tar(?:\.(?:gz|bz2|xz|zst))?|pkg\.tar\.\w{2,4})(?:[?#]|$))/i;

function isOpen(address: string): boolean {
  return /^(?:http|ftp):\/\//i.test(address);
}

function nameOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1);
}

/** Whether this step or a later one of the stage unpacks, installs or makes a program of a file. */
function opens(run: CommandInstruction, names: readonly string[], context: LintContext): boolean {
  const stage = context.stageOf(run);
  if (stage === undefined) return false;
  let all = openings.get(stage);
  if (all === undefined) {
    all = stage.instructions.flatMap((entry) =>
      entry.keyword !== 'RUN'
        ? []
        : callsOf(entry, context)
            .filter((call) => unpackers.has(call.name) || installedByAny(call).length > 0 || makesProgram(call))
            .flatMap((call) => call.args.map(({ value }) => ({ word: nameOf(value), at: entry.start }))),
    );
    openings.set(stage, all);
  }
  const words = behind(all, run.start - 1);
  // `dpkg -i *.deb`.
  return names.some((name) => words.some((word) => word === name || (/^\*[^*?]/.test(word) && name.endsWith(word.slice(1)))));
}

const openings = new WeakMap<Stage, readonly Said[]>();

function makesProgram({ name, args }: Call): boolean {
  return name === 'chmod' && args.some(({ value }) => /^(?:[ugoa]{0,4}\+[rw]{0,2}x|0?7\d\d|0?5\d\d)/.test(value));
}

/** Words of the checks that later steps of the stage make. */
export function laterChecks(run: Instruction, context: LintContext): readonly string[] {
  const stage = context.stageOf(run);
  if (stage === undefined) return [];
  let all = checks.get(stage);
  if (all === undefined) {
    all = stage.instructions.flatMap((entry) =>
      entry.keyword === 'RUN' ? wordsOfChecks(entry, context).map((word) => ({ word, at: entry.start })) : [],
    );
    checks.set(stage, all);
  }
  return behind(all, run.start);
}

interface Said {
  readonly word: string;
  /** Where its step begins. */
  readonly at: number;
}

/** The words of steps that begin behind a place. */
function behind(all: readonly Said[], place: number): readonly string[] {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle] as Said).at > place) high = middle;
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
const checks = new WeakMap<Stage, readonly Said[]>();
/** A check further behind is none that a reader would take for that of the download. */
const maxLaterWords = 2000;

const unpackers = new Set([
  ...[
    'tar',
    'bsdtar',
    'unzip',
    'bsdcpio',
    'gunzip',
    'xz',
    'unxz',
    'cpio',
    'dpkg',
    'dpkg-deb',
    'zcat',
    'xzcat',
    'bunzip2',
    'rpm2cpio',
    '7z',
    '7za',
    'unsquashfs',
  ],
]);

function unpacksOnTheWay(call: Call): boolean {
  return call.readers.flatMap(callsOfNode).some(({ name }) => unpackers.has(name));
}

/** The file stays, or is unpacked on its way. */
function keeps(call: Call): boolean {
  if (unpacksOnTheWay(call)) return true;
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
