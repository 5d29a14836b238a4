// The values of --mount and --device: fields between commas, each a key with a value or a key alone.

import type { Flag, Instruction, Stage } from '../document.js';
import { isImageName } from '../image-name.js';
import { findStage } from '../parse.js';
import { type Judging, oneOf, shown, valueAt } from './judging.js';

const types = ['bind', 'cache', 'tmpfs', 'secret', 'ssh'];
const sharings = ['shared', 'private', 'locked'];
const switches: ReadonlySet<string> = new Set(['readonly', 'ro', 'readwrite', 'rw']);

/** A mount as far as its fields have been read. */
interface Mount {
  type: string;
  from?: string;
  source?: string;
  target?: string;
  id?: string;
  sharing?: string;
  /** Which of mode, uid and gid are there. */
  readonly owner: string[];
}

export function judgeMount(judging: Judging, flag: Flag, value: string): void {
  // Quotes inside are those of a CSV, which nobody writes.
  if (value.includes('"')) return;
  const mount: Mount = { type: 'bind', owner: [] };
  for (const field of value.split(',')) {
    const equals = field.indexOf('=');
    const key = (equals < 0 ? field : field.slice(0, equals)).toLowerCase();
    const raw = equals < 0 ? undefined : field.slice(equals + 1);
    if (key === 'from' && raw !== undefined && /\$./.test(raw)) {
      judging.report(flag, 'from= of a mount takes no variable; name a stage that is FROM it instead');
      return;
    }
    const given = raw === undefined ? undefined : valueAt(judging, raw, flag);
    // What only the build knows may be right.
    if (raw !== undefined && given === undefined) return;
    const fault = readField(mount, key, given, field);
    if (fault !== undefined) {
      judging.report(flag, fault);
      return;
    }
  }
  const fault = faultOf(mount) ?? placeFault(mount, judging);
  if (fault !== undefined) judging.report(flag, fault);
}

/** Takes a field into the mount. @returns what is wrong with it. */
function readField(mount: Mount, key: string, value: string | undefined, field: string): string | undefined {
  if (key === 'required') {
    if (mount.type !== 'secret' && mount.type !== 'ssh') return `a mount of type ${mount.type} has no key required`;
    return value === undefined || isBoolean(value) ? undefined : `required is true or false, not ${shown(value)}`;
  }
  if (value === undefined) return switches.has(key) ? undefined : `${shown(field)} in a mount is no key with a value`;
  if (switches.has(key)) return isBoolean(value) ? undefined : `${key} is true or false, not ${shown(value)}`;
  const place = Object.hasOwn(places, key) ? places[key] : undefined;
  if (place !== undefined) {
    mount[place] = value;
    return undefined;
  }
  const read = Object.hasOwn(fields, key) ? fields[key] : undefined;
  return read === undefined ? `a mount has no key ${shown(key)}` : read(mount, value, key);
}

const places: Readonly<Record<string, 'from' | 'source' | 'target' | 'id'>> = {
  from: 'from',
  source: 'source',
  src: 'source',
  target: 'target',
  dst: 'target',
  destination: 'target',
  id: 'id',
};
const octal = /^[0-7]{1,11}$/;
const number = /^\d{1,10}$/;

const fields: Readonly<Record<string, (mount: Mount, value: string, key: string) => string | undefined>> = {
  type(mount, value) {
    mount.type = value.toLowerCase();
    return types.includes(mount.type) ? undefined : `there is no mount of type ${shown(value)}; types are ${oneOf(types)}`;
  },
  env: () => undefined,
  size(mount, value) {
    if (mount.type !== 'tmpfs') return `a mount of type ${mount.type} has no key size`;
    return /^\d{1,18}(?:\.\d{1,9})? ?(?:b|[kmgtp](?:i?b)?)?$/i.test(value) ? undefined : `size is a number of bytes, not ${shown(value)}`;
  },
  sharing(mount, value) {
    mount.sharing = value.toLowerCase();
    return sharings.includes(mount.sharing) ? undefined : `sharing is ${oneOf(sharings)}, not ${shown(value)}`;
  },
  mode: (mount, value, key) => owner(mount, key, octal.test(value) && Number.parseInt(value, 8) <= 0xffffffff, value),
  uid: (mount, value, key) => owner(mount, key, number.test(value) && Number(value) <= 0xffffffff, value),
  gid: (mount, value, key) => owner(mount, key, number.test(value) && Number(value) <= 0xffffffff, value),
};

function owner(mount: Mount, key: string, right: boolean, value: string): string | undefined {
  mount.owner.push(key);
  return right ? undefined : `${key} of a mount is ${key === 'mode' ? 'an octal number' : 'a number'}, not ${shown(value)}`;
}

/** What does not go together. */
function faultOf({ type, owner: keys, sharing, from, source, target, id }: Mount): string | undefined {
  if (keys.length > 0 && (type === 'bind' || type === 'tmpfs')) return `a mount of type ${type} has no key ${keys[0]}`;
  if (type === 'secret') {
    if ((from ?? '') !== '') return 'a secret mount has no key from';
    if (sharing !== undefined) return 'a secret mount has no key sharing';
    if (!source && !target && !id) return 'a secret mount needs an id, a source or a target';
    if (source && id) return 'a secret mount has an id or a source, not both';
  }
  if (type === 'ssh' && source) return 'an ssh mount has no key source';
  return sharing !== undefined && type !== 'cache' ? `a mount of type ${type} has no key sharing` : undefined;
}

/** Where it comes from and where it goes. */
function placeFault({ type, from, target }: Mount, { document, stage, instruction }: Judging): string | undefined {
  if (stage === undefined) return undefined;
  const origin = from === undefined || from === '' ? undefined : findStage(document.stages, from);
  if (origin !== undefined && origin.index >= stage.index)
    return `the mount is from the stage ${shown(from ?? '')}, which stands ${origin === stage ? 'for itself' : 'further down'}`;
  if (from && origin === undefined && from !== 'scratch' && !isImageName(from))
    return `the mount is from ${shown(from)}, which is neither a stage nor the name of an image`;
  if (type === 'secret' || type === 'ssh') return undefined;
  const place = (target ?? '').replace(/\/+$/, '').replace(/^\.$/, '');
  if (place.startsWith('/') && place.length > 1) return undefined;
  if ((target ?? '').startsWith('/')) return 'a mount cannot take the place of the root folder';
  // Without a target it goes to the working directory, which must not be the root.
  return place !== '' || movedBefore(stage, instruction) ? undefined : 'the mount has no target=';
}

/** Where each stage first leaves the root, its own instructions only. */
const moves = new WeakMap<Stage, number>();

function movedBefore(stage: Stage, instruction: Instruction): boolean {
  let at: Stage | undefined = stage;
  for (let steps = 0; at !== undefined && steps < 64; steps++, at = at.parent) if (firstMove(at) < instruction.start) return true;
  return false;
}

function firstMove(stage: Stage): number {
  const known = moves.get(stage);
  if (known !== undefined) return known;
  const move = stage.instructions.find((entry) => entry.keyword === 'WORKDIR' && !/^\/*$/.test(entry.argument.value));
  const at = move?.start ?? Number.POSITIVE_INFINITY;
  moves.set(stage, at);
  return at;
}

const booleans: ReadonlySet<string> = new Set(['1', 't', 'T', 'TRUE', 'true', 'True', '0', 'f', 'F', 'FALSE', 'false', 'False']);

function isBoolean(value: string): boolean {
  return booleans.has(value);
}

/** `name=…`, `required`, or a name alone. */
export function judgeDevice({ report }: Judging, flag: Flag, value: string): void {
  const fault = value.includes('"') ? undefined : deviceFault(value);
  if (fault !== undefined) report(flag, fault);
}

function deviceFault(value: string): string | undefined {
  let name = '';
  for (const field of value.split(',')) {
    const equals = field.indexOf('=');
    const key = (equals < 0 ? field : field.slice(0, equals)).toLowerCase();
    const given = equals < 0 ? undefined : field.slice(equals + 1);
    if (key === 'required') {
      if (given !== undefined && !isBoolean(given)) return `required is true or false, not ${shown(given)}`;
    } else if (name !== '') return key === 'name' && given !== undefined ? 'a device has one name' : `a device has no key ${shown(field)}`;
    else name = key === 'name' && given !== undefined ? given : field;
  }
  return undefined;
}
