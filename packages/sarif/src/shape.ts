// What decides about a run and is of another type than SARIF's: it would be passed over as if nothing stood there, a failed invocation, a
// rule's level or the commit with it.

import { arrayOf, at, isNoList, isNoObject, type Json, objectOf, textOf } from './json.js';

/** What is expected of the first such member, as a sentence goes on: `an array "invocations"`. */
export function misshapen(run: Json): string | undefined {
  const { tool } = run;
  // What converted a report has an invocation, too.
  const invocations = [...arrayOf(run.invocations), at(run.conversion, 'invocation') ?? {}];
  const components = [at(tool, 'driver'), ...arrayOf(at(tool, 'extensions'))];
  const inAll = (holders: readonly unknown[], ...names: readonly string[]) =>
    holders.flatMap((holder) => names.flatMap((name) => arrayOf(at(holder, name))));
  const rules = inAll(components, 'rules');
  const provenance = arrayOf(run.versionControlProvenance);
  const notified = ['toolExecutionNotifications', 'toolConfigurationNotifications'] as const;
  const overriding = ['ruleConfigurationOverrides', 'notificationConfigurationOverrides'] as const;
  const list = (holders: readonly unknown[], ...names: readonly string[]) =>
    names.find((name) => holders.some((holder) => isNoList(at(holder, name))));
  const object = (holders: readonly unknown[], ...names: readonly string[]) =>
    names.find((name) => holders.some((holder) => isNoObject(at(holder, name))));
  const array =
    list([run], 'invocations', 'versionControlProvenance', 'artifacts') ??
    list([tool], 'extensions') ??
    list(components, 'rules', 'notifications') ??
    list(invocations, ...notified, ...overriding);
  if (array !== undefined) return `an array "${array}"`;
  const holders = [
    [[run], ['invocations', 'versionControlProvenance']],
    [[tool], ['extensions']],
    [components, ['rules', 'notifications']],
    [invocations, [...notified, ...overriding]],
  ] as const;
  for (const [all, names] of holders)
    for (const name of names) if (inAll(all, name).some((one) => objectOf(one) === undefined)) return `objects in "${name}"`;
  const described = [...rules, ...inAll(components, 'notifications')];
  const single =
    object([run], 'originalUriBaseIds', 'externalPropertyFileReferences', 'conversion') ??
    object([run.conversion], 'invocation') ??
    object(described, 'defaultConfiguration', 'properties') ??
    object(inAll(invocations, ...notified), 'descriptor') ??
    object(inAll(invocations, ...overriding), 'descriptor', 'configuration');
  if (single !== undefined) return `an object "${single}"`;
  const text = ['revisionId', 'repositoryUri'].find((name) =>
    provenance.some((one) => (at(one, name) ?? undefined) !== undefined && textOf(at(one, name)) === undefined),
  );
  return text === undefined ? undefined : `a text "${text}"`;
}
