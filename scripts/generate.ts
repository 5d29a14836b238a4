// Writes everything that derives from declarations: action.yml, README tables, rule pages, the CLI page, the policy schema.
// `node build/scripts/generate.js [ROOT]`; a test and .ci/run compare the result with what is committed.

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { allActions, allHelps, composedAction } from '@portcullis/cli';
import type { Rule } from '../packages/core/src/rule.js';
import type { ActionDefinition } from '../packages/core/src/scanner.js';
import { readers } from '../packages/engines/sbom/src/readers/all.js';
import type { Scanner } from '../packages/lint/src/engine.js';
import { actionYaml } from './generate/action-yaml.js';
import { cliPage } from './generate/cli-page.js';
import { policyJsonSchema } from './generate/policy-schema.js';
import { reportJsonSchema } from './generate/report-schema.js';
import { families, familyPage, ruleIndex } from './generate/rule-pages.js';
import { actionTable, inputTable, networkTable, outputTable, permissionBlock, readerTable } from './generate/tables.js';

const root = resolve(process.argv[2] ?? '.');
const actions = await allActions();

write('action.yml', actionYaml(composedAction, '.'));
for (const action of actions) write(`actions/${action.name}/action.yml`, actionYaml(action, '../..'));
for (const action of [...actions, composedAction]) {
  replaceSections(`actions/${action.name}/README.md`, {
    inputs: inputTable(action.inputs),
    outputs: outputTable(action.outputs),
    network: networkTable(action),
    permissions: permissionBlock(action),
  });
}
rmSync(join(root, 'docs/rules'), { recursive: true, force: true });
for (const scanner of actions.filter(hasRules)) {
  for (const [family, rules] of families(scanner)) write(`docs/rules/${scanner.name}/${family}.md`, familyPage(scanner, family, rules));
  write(`docs/rules/${scanner.name}/README.md`, ruleIndex(scanner));
}
write('docs/cli.md', cliPage(await allHelps()));
write('docs/schema/report.schema.json', `${JSON.stringify(reportJsonSchema(), null, 2)}\n`);
write('docs/schema/portcullis.schema.json', `${JSON.stringify(policyJsonSchema(), null, 2)}\n`);
replaceSections('README.md', { actions: actionTable([composedAction, ...actions]) });
replaceSections('docs/guides/sbom.md', { readers: readerTable(readers) });

function hasRules(action: ActionDefinition | Scanner): action is Scanner & { readonly rules: readonly Rule[] } {
  return 'rules' in action;
}

function write(path: string, text: string): void {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** Replaces what stands between `<!-- name -->` and `<!-- /name -->`; a missing marker is an error. */
function replaceSections(path: string, sections: Readonly<Record<string, string>>): void {
  let text = readFileSync(join(root, path), 'utf8');
  for (const [name, content] of Object.entries(sections)) {
    const start = text.indexOf(`<!-- ${name} -->`);
    const end = text.indexOf(`<!-- /${name} -->`);
    if (start < 0 || end < start) throw new Error(`${path} has no section <!-- ${name} --> … <!-- /${name} -->`);
    text = `${text.slice(0, start)}<!-- ${name} -->\n${content.trimEnd()}\n${text.slice(end)}`;
  }
  write(path, text);
}
