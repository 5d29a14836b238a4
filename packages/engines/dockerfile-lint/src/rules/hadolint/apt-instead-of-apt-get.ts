import { flagNames, type ShellCommand } from '@portcullis/formats/shell';
import { editCommands, programWord } from '../../fixes/shell-edits.js';
import type { DockerfileRule } from '../../rule.js';
import { controls, risks } from '../controls.js';
import { firstCommand } from '../define.js';

export const aptCommand: DockerfileRule = {
  id: 'apt-instead-of-apt-get',
  aliases: ['DL3027', 'CKV_DOCKER_9'],
  severity: 'low',
  confidence: 'high',
  title: 'apt is for people, apt-get for scripts',
  why: 'The command line of apt may change between releases without notice, and then the build breaks or does something else',
  remedy: 'Use apt-get or apt-cache.',
  controls: controls.configuration,
  risks: risks.configuration,
  examples: {
    bad: [{ text: 'FROM debian:12\nRUN apt install -y curl=8\n' }],
    good: [{ text: 'FROM debian:12\nRUN apt-get install -y curl=8 && apt-cache policy curl\n' }],
  },
  check: {
    level: 'warning',
    onbuild: true,
    programs: ['apt'],
    *shell(script, run, context) {
      const guilty = ({ name }: ShellCommand): boolean => name === 'apt';
      yield* firstCommand(
        script,
        guilty,
        () => 'RUN calls apt, which is made for people at a terminal',
        () => editCommands(run, context, 'Use apt-get or apt-cache', guilty, programWord, 'instead', aptProgram),
      );
    },
  },
};

const aptGetVerbs = new Set([
  'install',
  'update',
  'remove',
  'purge',
  'autoremove',
  'autoclean',
  'clean',
  'source',
  'build-dep',
  'download',
  'full-upgrade',
  'dist-upgrade',
]);

const aptCacheVerbs = new Set(['show', 'search', 'policy', 'depends', 'rdepends', 'showsrc']);

/** The program that has the verb of an `apt` command. */
function aptProgram(command: ShellCommand): string | undefined {
  const verb = command.args.find((word) => flagNames(word).length === 0)?.value ?? '';
  // `apt upgrade` installs what is new, `apt-get upgrade` holds it back.
  if (verb === 'full-upgrade' || verb === 'upgrade') return undefined;
  return aptGetVerbs.has(verb) ? 'apt-get' : aptCacheVerbs.has(verb) ? 'apt-cache' : undefined;
}
