// Flags of an instruction: which there are, how often, and with what kind of value.

import type { Flag, Instruction } from '../document.js';
import { type Judging, oneOf, shown, valueAt } from './judging.js';
import { judgeDevice, judgeMount } from './mounts.js';
import { durationFault, judgeChmod, judgePlatform } from './values.js';

type FlagKind = 'switch' | 'value' | 'values';

const copied = { chown: 'value', chmod: 'value', link: 'switch', exclude: 'values' } as const;
const known: Readonly<Partial<Record<Instruction['keyword'], Readonly<Record<string, FlagKind>>>>> = {
  FROM: { platform: 'value' },
  RUN: { mount: 'values', device: 'values', network: 'value', security: 'value' },
  COPY: { ...copied, from: 'value', parents: 'switch' },
  ADD: { ...copied, 'keep-git-dir': 'switch', checksum: 'value', unpack: 'switch' },
  HEALTHCHECK: { interval: 'value', timeout: 'value', 'start-period': 'value', 'start-interval': 'value', retries: 'value' },
};
/** Docker takes flags off these and looks at none. */
const unread: ReadonlySet<string> = new Set(['ARG', 'STOPSIGNAL', 'UNKNOWN']);

export function judgeFlags(judging: Judging): void {
  const { instruction } = judging;
  if (unread.has(instruction.keyword) || isHealthcheckNone(instruction)) return;
  const flags = known[instruction.keyword] ?? {};
  const used = new Set<string>();
  for (const flag of instruction.flags) {
    const [name = '', value] = parted(flag.word);
    const kind = Object.hasOwn(flags, name) ? flags[name] : undefined;
    if (kind === undefined) judging.report(flag, `${instruction.keyword} has no flag --${name.slice(0, 60)}${hint(Object.keys(flags))}`);
    else if (used.has(name) && kind !== 'values') judging.report(flag, `--${name} stands twice`);
    else judgeForm(judging, flag, name, kind, value);
    used.add(name);
  }
}

function parted(word: string): readonly [string, string | undefined] {
  const equals = word.indexOf('=');
  return equals < 0 ? [word.slice(2), undefined] : [word.slice(2, equals), word.slice(equals + 1)];
}

function hint(names: readonly string[]): string {
  return names.length === 0 ? '' : `; it knows --${oneOf(names).replaceAll(', ', ', --').replace(' or ', ' or --')}`;
}

function isHealthcheckNone(instruction: Instruction): boolean {
  return instruction.keyword === 'HEALTHCHECK' && instruction.command === undefined && /(?:^|\s)none(?:\s|$)/i.test(instruction.rest.text);
}

function judgeForm(judging: Judging, flag: Flag, name: string, kind: FlagKind, value: string | undefined): void {
  if (kind === 'switch') {
    if (value !== undefined && !/^(?:true|false)$/i.test(value)) judging.report(flag, `--${name} takes true or false, not ${shown(value)}`);
  } else if (value === undefined) judging.report(flag, `--${name} has no value; expected --${name}=…`);
  else judgeValue(judging, flag, name, value);
}

const choices: Readonly<Record<string, readonly string[]>> = {
  network: ['default', 'none', 'host'],
  security: ['sandbox', 'insecure'],
};
const durations: ReadonlySet<string> = new Set(['interval', 'timeout', 'start-period', 'start-interval']);

function judgeValue(judging: Judging, flag: Flag, name: string, value: string): void {
  const { report } = judging;
  const allowed = choices[name];
  if (allowed !== undefined && !allowed.includes(value)) report(flag, `--${name} is ${oneOf(allowed)}, not ${shown(value)}`);
  else if (durations.has(name)) {
    const fault = durationFault(value);
    if (fault !== undefined) report(flag, `--${name}=${value.slice(0, 60)} ${fault}`);
  } else if (name === 'retries' && value !== '' && !/^\+?\d{1,9}$/.test(value))
    report(flag, `--retries is a number of tries, not ${shown(value)}`);
  else if (name === 'mount') judgeMount(judging, flag, value);
  else if (name === 'device') judgeDevice(judging, flag, value);
  else if (name === 'platform' && value !== '') judgePlatform(judging, flag, value);
  else if (name === 'chmod') judgeChmod(judging, flag, value);
  else if (name === 'chown') judgeChown(judging, flag, value);
  else if (name === 'checksum') valueAt(judging, value, flag);
}

/** A layer of `--link` is made apart from the image below it, so no file there tells the number of a name; that of root is known. */
function judgeChown(judging: Judging, flag: Flag, value: string): void {
  const owner = valueAt(judging, value, flag);
  const linked = judging.instruction.flags.some(({ name, value: state }) => name === 'link' && !/^false$/i.test(state ?? ''));
  if (linked && owner?.split(':').some((part) => !/^(?:-?\d*|root)$/.test(part)))
    judging.report(flag, `--chown=${value.slice(0, 60)} names a user or group, whose number is not known with --link; expected numbers`);
}
