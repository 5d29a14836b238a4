// What a run says of itself: whether its tool, and what converted its report, did all of their work.

import { arrayOf, at, type Json, numberOf, objectOf, textOf } from './json.js';
import type { pathReader } from './paths.js';
import { idsAbove } from './rule-ids.js';

export interface RunError {
  readonly text: string;
  /** Id of the notification's descriptor. */
  readonly id?: string;
  readonly path?: string;
}

/** Whether a run succeeded; undefined where nothing, or not each of its invocations, says so. */
export function successOf(run: Json): boolean | undefined {
  // What failed to convert a report may have lost any part of it.
  if (succeeded(objectOf(at(run, 'conversion', 'invocation')) ?? {}) === false) return false;
  const invocations = arrayOf(run.invocations);
  return invocations.length === 0 ? undefined : together(invocations.map((invocation) => succeeded(objectOf(invocation) ?? {})));
}

/** What a run calls an error of itself. */
export function errorsIn(run: Json, pathOf: ReturnType<typeof pathReader>): readonly RunError[] {
  // What converted a report has its own tool, and what it could not convert is missing as if nobody had looked at it.
  const conversion = objectOf(run.conversion) ?? {};
  return [
    ...arrayOf(run.invocations).flatMap((invocation) => errorsOf(objectOf(invocation) ?? {}, run, pathOf)),
    ...errorsOf(objectOf(conversion.invocation) ?? {}, conversion, pathOf),
  ];
}

/** Whether an invocation succeeded; undefined where nothing says so. What contradicts itself did not succeed. */
function succeeded(invocation: Json): boolean | undefined {
  const said = invocation.executionSuccessful;
  const broken = ['processStartFailureMessage', 'exitSignalName', 'exitSignalNumber'].some(
    (key) => (invocation[key] ?? undefined) !== undefined,
  );
  if (broken || (said !== undefined && said !== true)) return false;
  // 3.20.14 leaves it to the tool what its exit code means, once it says whether it succeeded.
  if (said === undefined && (invocation.exitCode ?? 0) !== 0) return false;
  return said === true ? true : undefined;
}

function together(all: readonly (boolean | undefined)[]): boolean | undefined {
  return all.includes(false) ? false : all.includes(undefined) ? undefined : true;
}

/** Levels of a notification that are no error (3.58.6); a word that is none of SARIF's is read as one. */
const harmless: readonly unknown[] = [undefined, 'none', 'note', 'warning'];

function errorsOf(invocation: Json, run: Json, pathOf: ReturnType<typeof pathReader>): RunError[] {
  const all = [...arrayOf(invocation.toolExecutionNotifications), ...arrayOf(invocation.toolConfigurationNotifications)];
  const isUsuallyError = usualErrors(invocation, run);
  return all.flatMap((entry) => {
    const notification = objectOf(entry);
    const isError = notification?.level === undefined ? isUsuallyError(notification) : !harmless.includes(notification.level);
    if (!isError) return [];
    const id = textOf(at(notification, 'descriptor', 'id'));
    const path = pathOf(at(arrayOf(notification?.locations)[0], 'physicalLocation', 'artifactLocation'));
    return [
      {
        text: textOf(at(notification, 'message', 'text')) ?? id ?? 'an error without a message',
        ...(id === undefined ? {} : { id }),
        ...(path === undefined ? {} : { path }),
      },
    ];
  });
}

/**
 * Whether a notification without a level of its own is an error (3.58.6): by what the invocation sets for its descriptor, else by the
 * descriptor, looked for by its guid, its id or one above it (3.52.4), and its place in any component.
 */
function usualErrors(invocation: Json, run: Json): (notification: Json | undefined) => boolean {
  const components = [at(run, 'tool', 'driver'), ...arrayOf(at(run, 'tool', 'extensions'))];
  const described = components.flatMap((component) => [...arrayOf(at(component, 'notifications')).entries()]);
  const usual = errorsByName(described.map(([index, one]) => [{ ...objectOf(one), index }, at(one, 'defaultConfiguration', 'level')]));
  const overrides = arrayOf(invocation.notificationConfigurationOverrides);
  const set = errorsByName(overrides.map((one) => [at(one, 'descriptor'), at(one, 'configuration', 'level')]));
  return (notification) => {
    const names = namesOf(at(notification, 'descriptor')).flatMap(withThoseAbove);
    const said = names.flatMap((name) => set.get(name) ?? []);
    return said.length > 0 ? said.includes(true) : names.some((name) => usual.get(name) === true);
  };
}

type Described = readonly [descriptor: unknown, level: unknown];

/** Whether any of one name has a level that is an error. */
function errorsByName(all: readonly Described[]): ReadonlyMap<string, boolean> {
  const errors = new Map<string, boolean>();
  for (const [descriptor, level] of all)
    for (const name of namesOf(descriptor)) errors.set(name, errors.get(name) === true || !harmless.includes(level));
  return errors;
}

/** What a descriptor, or a reference to one, can be known by. */
function namesOf(descriptor: unknown): string[] {
  const [id, index, guid] = [textOf(at(descriptor, 'id')), numberOf(at(descriptor, 'index')), textOf(at(descriptor, 'guid'))];
  return [
    ...(id === undefined ? [] : [`id ${id}`]),
    ...(index === undefined ? [] : [`index ${index}`]),
    ...(guid === undefined ? [] : [`guid ${guid.toLowerCase()}`]),
  ];
}

/** `id A/b` is below `id A`. */
function withThoseAbove(name: string): string[] {
  return name.startsWith('id ') ? idsAbove(name) : [name];
}
