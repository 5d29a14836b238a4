// Values of one word: platforms, modes, durations, ports and signals.

import { isIP } from 'node:net';
import type { Span } from '../../mapped-text.js';
import type { Flag } from '../document.js';
import { expanded, type Judging, shown, valueAt } from './judging.js';

const systems: ReadonlySet<string> = new Set(
  'aix android darwin dragonfly freebsd hurd illumos ios js linux nacl netbsd openbsd plan9 solaris windows zos macos'.split(' '),
);
const architectures: ReadonlySet<string> = new Set(
  `386 amd64 amd64p32 arm armbe arm64 arm64be ppc64 ppc64le loong64 mips mipsle mips64 mips64le mips64p32 mips64p32le ppc riscv
   riscv64 s390 s390x sparc sparc64 wasm i386 x86_64 x86-64 aarch64 armhf armel`.split(/\s+/),
);

export function judgePlatform(judging: Judging, flag: Flag, text: string): void {
  const value = valueAt(judging, text, flag);
  // An argument without a default is another rule's matter.
  if (value === undefined || (value === '' && text.includes('$'))) return;
  const parts = value.split('/');
  const [system = ''] = parts;
  const wellFormed =
    parts.length < 4 &&
    /^[\w-]{1,100}(?:\([\w.%-]{0,100}(?:\+[\w.%-]{0,100}){0,20}\))?$/.test(system) &&
    parts.slice(1).every((part) => /^[\w.-]{1,100}$/.test(part));
  const name = system.replace(/\(.*$/, '').toLowerCase();
  const sound = wellFormed && (parts.length > 1 || systems.has(name) || architectures.has(name));
  if (!sound) judging.report(flag, `${shown(value)} is no platform; expected system/architecture, as in linux/arm64`);
}

/** `644`, or the letters of chmod. */
export function judgeChmod(judging: Judging, flag: Flag, text: string): void {
  const value = valueAt(judging, text, flag);
  if (value === undefined || value === '') return;
  const sound = /^[0-7]{1,11}$/.test(value)
    ? Number.parseInt(value, 8) <= 0o7777
    : value.length < 200 && value.split(',').every((part) => /^[ugoa]{0,20}(?:[-+=](?:[rwxXst]{0,20}|[ugo]))+$/.test(part));
  if (!sound) judging.report(flag, `--chmod is an octal number up to 07777 or letters as in u+x, not ${shown(value)}`);
}

const units: Readonly<Record<string, number>> = { ns: 1e-6, us: 1e-3, µs: 1e-3, μs: 1e-3, ms: 1, s: 1000, m: 60_000, h: 3_600_000 };

/** 64 bits of nanoseconds, in milliseconds. */
const longestDuration = 2 ** 63 / 1e6;

/** A duration of Go: `1m30s`. @returns what is wrong with it, to stand behind the value. */
export function durationFault(value: string): string | undefined {
  if (value === '' || /^[-+]?0$/.test(value)) return undefined;
  const parts = [...value.slice(0, 200).matchAll(/(\d{1,19}(?:\.\d{0,19})?|\.\d{1,19})(ns|us|µs|μs|ms|s|m|h)/g)];
  const sign = /^[-+]/.exec(value)?.[0] ?? '';
  if (parts.length === 0 || sign + parts.map(([part]) => part).join('') !== value)
    return 'is no duration; expected one with a unit, as in 30s';
  const total = parts.reduce((sum, [, amount, unit]) => sum + Number(amount) * (units[unit as string] as number), 0);
  if (total > longestDuration) return 'is longer than a duration can be';
  return total !== 0 && (sign === '-' || total < 1) ? 'is shorter than a millisecond' : undefined;
}

/** `80`, `8000-8010/udp`; an address and a port of the host before it are another rule's matter. */
export function judgePort(judging: Judging, text: string, at: Span): void {
  const { value, words } = expanded(judging, text, at);
  if (value === undefined) return;
  for (const { value: port } of words) {
    const fault = portFault(port);
    if (fault !== undefined) judging.report(at, `${shown(port)} is no port: ${fault}`);
  }
}

function portFault(text: string): string | undefined {
  const parts = text.split(':');
  const inside = parts.at(-1) as string;
  const slash = inside.indexOf('/');
  const range = slash < 0 ? inside : inside.slice(0, slash);
  const protocol = slash < 0 ? '' : inside.slice(slash + 1).toLowerCase();
  if (!['', 'tcp', 'udp', 'sctp'].includes(protocol)) return `the protocol is tcp, udp or sctp, not ${shown(protocol)}`;
  const own = portRange(range);
  if (own === undefined) return 'expected a number up to 65535, or two with a hyphen between them';
  const host = parts.length > 1 ? (parts.at(-2) as string) : '';
  const address = parts.slice(0, -2).join(':');
  if (address !== '' && !isAddress(address)) return `${shown(address)} is no address`;
  if (host === '') return undefined;
  const outside = portRange(host);
  if (outside === undefined) return `${shown(host)} is no port of the host`;
  return own[1] - own[0] === outside[1] - outside[0] || own[0] === own[1] ? undefined : 'the two ranges differ in length';
}

function portRange(text: string): readonly [number, number] | undefined {
  const hyphen = text.indexOf('-');
  const ends = hyphen < 0 ? [text, text] : [text.slice(0, hyphen), text.slice(hyphen + 1)];
  if (!ends.every((end) => /^\+?\d{1,6}$/.test(end) && Number(end) <= 65_535)) return undefined;
  const [first, last] = ends.map(Number) as [number, number];
  return first <= last ? [first, last] : undefined;
}

function isAddress(text: string): boolean {
  const bare = text.startsWith('[') && text.endsWith(']') ? text.slice(1, -1) : text;
  return isIP(bare) !== 0 && !bare.includes('%');
}

const signals: ReadonlySet<string> = new Set(
  `ABRT ALRM BUS CHLD CLD CONT FPE HUP ILL INT IO IOT KILL PIPE POLL PROF PWR QUIT SEGV STKFLT STOP SYS TERM TRAP TSTP TTIN TTOU URG
   USR1 USR2 VTALRM WINCH XCPU XFSZ`.split(/\s+/),
);

export function judgeSignal(judging: Judging, text: string, at: Span): void {
  const value = valueAt(judging, text, at);
  if (value === undefined) return;
  const name = value.toUpperCase().replace(/^SIG/, '');
  const sound = /^[-+]?\d{1,18}$/.test(value)
    ? Number(value) !== 0
    : signals.has(name) || /^RTMIN(?:\+(?:[1-9]|1[0-5]))?$/.test(name) || /^RTMAX(?:-(?:[1-9]|1[0-4]))?$/.test(name);
  if (!sound) judging.report(at, `${shown(value)} is no signal; expected a name such as SIGTERM, or a number`);
}
