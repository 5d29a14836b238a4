// Chart.yaml of Helm 3, and requirements.yaml of Helm 2, where no lock is beside them. https://helm.sh/docs/topics/charts/

import type { Manifest } from '../../model.js';
import { ending, invalid, nameOf, type Reader, type Source } from '../../reader.js';
import { own, shown, yamlHas, yamlShape } from '../../shape.js';
import { subjectOf, wishList } from '../../wishes.js';
import { chartIdentity, chartOrigin } from './chart-lock.js';

export const chartYaml: Reader = {
  id: 'helm-chart-yaml',
  title: 'Chart.yaml of Helm',
  matches: ending(['yaml'], /(?:^|\/)(?:Chart|requirements)\.yaml$/),
  // Ansible calls its files `requirements.yaml`, too.
  recognises: async (source) =>
    nameOf(source.path) === 'Chart.yaml'
      ? source.beside('Chart.lock') === undefined
      : source.beside('requirements.lock') === undefined &&
        source.beside('Chart.yaml') !== undefined &&
        (await yamlHas(source, ['dependencies'])),
  read,
};

async function read(source: Source): Promise<Manifest> {
  const document = await yamlShape(source);
  const isChart = nameOf(source.path) === 'Chart.yaml';
  const name = document.text(own(document.root, 'name'), ['name']);
  const version = document.text(own(document.root, 'version'), ['version']);
  if (isChart && (name === undefined || version === undefined))
    throw invalid(source.path, 1, `expected \`${name === undefined ? 'name' : 'version'}\` of the chart, got none`);
  const api = document.text(own(document.root, 'apiVersion'), ['apiVersion']);
  // Charts of the first Helm name none, and Helm 4 has a third on trial; what they ask for stands in the same words.
  const isOld = api === undefined && !/^\s*\{/.test(source.text());
  if (isChart && !isOld && !/^v[123]$/.test(api ?? ''))
    throw invalid(source.path, document.line(['apiVersion']) ?? 1, `expected apiVersion v1, v2 or v3, got ${shown(api)}`);
  const wishes = document.list(own(document.root, 'dependencies'), ['dependencies']).map((value, index) => {
    const path = ['dependencies', index];
    const entry = document.fields(value, path) ?? {};
    const repository = document.text(own(entry, 'repository'), path) ?? '';
    const range = document.text(own(entry, 'version'), path);
    // `@name` and `alias:name` are repositories by the name that a user gave them.
    const origin = /^(?:@|alias:)/.test(repository) ? ({ kind: 'registry' } as const) : chartOrigin(repository);
    const isAsked = origin.kind === 'registry';
    return {
      identity: chartIdentity(document.needed(own(entry, 'name'), path), repository),
      ...(isAsked ? { range } : {}),
      ...(isAsked && /^v?\d+\.\d+\.\d+(?:[-+][\w.+-]{1,100})?$/.test(range ?? '') ? { version: range } : {}),
      origin,
      // What a condition or tags may leave out.
      scope: own(entry, 'condition') === undefined && own(entry, 'tags') === undefined ? ('required' as const) : ('optional' as const),
      line: document.line(path),
      alias: document.text(own(entry, 'alias'), path),
    };
  });
  return wishList(wishes, isChart && name !== undefined ? subjectOf({ type: 'helm', name }, version) : {});
}
