// What decides about a run and is of another type than SARIF's: it would be passed over as if nothing stood there, a failed invocation, a
// rule's level or the commit with it.

import { arrayOf, at, isNoList, isNoObject, type Json, objectOf } from './json.js';

/** What is expected of the first such member, as a sentence goes on: `an array "invocations"`. */
export function misshapen(run: Json): string | undefined {
  const { tool } = run;
  const invocations = arrayOf(run.invocations);
  const components = [at(tool, 'driver'), ...arrayOf(at(tool, 'extensions'))];
  const rules = components.flatMap((component) => arrayOf(at(component, 'rules')));
  const list = (holders: readonly unknown[], ...names: readonly string[]) =>
    names.find((name) => holders.some((holder) => isNoList(at(holder, name))));
  const object = (holders: readonly unknown[], ...names: readonly string[]) =>
    names.find((name) => holders.some((holder) => isNoObject(at(holder, name))));
  const array =
    list([run], 'invocations', 'versionControlProvenance', 'artifacts') ??
    list([tool], 'extensions') ??
    list(components, 'rules', 'notifications') ??
    list(
      invocations,
      'toolExecutionNotifications',
      'toolConfigurationNotifications',
      'ruleConfigurationOverrides',
      'notificationConfigurationOverrides',
    );
  if (array !== undefined) return `an array "${array}"`;
  if (invocations.some((one) => objectOf(one) === undefined)) return 'objects in "invocations"';
  if (rules.some((one) => objectOf(one) === undefined)) return 'objects in "rules"';
  const single =
    object([run], 'originalUriBaseIds', 'externalPropertyFileReferences') ?? object(rules, 'defaultConfiguration', 'properties');
  return single === undefined ? undefined : `an object "${single}"`;
}
