import type { CommandInstruction } from '@portcullis/formats/dockerfile';
import { type Call, callsOf, operands } from '../../calls.js';
import type { DockerfileRule } from '../../rule.js';
import { controls, risks } from '../controls.js';

export const systemUpgrade: DockerfileRule = {
  id: 'system-upgrade-in-build',
  aliases: ['DS-0024', 'DS024'],
  severity: 'low',
  confidence: 'high',
  title: 'A build step upgrades the whole system',
  why: 'What is in the image then depends on the day and on the layer cache, and the packages of the base are stored twice',
  remedy: 'Take a newer base image by its digest; upgrade single packages by name where a fix cannot wait.',
  controls: controls.patches,
  risks: risks.dependencies,
  examples: {
    bad: [
      { text: 'FROM debian:12\nRUN apt-get update && apt-get -y dist-upgrade\n' },
      { text: 'FROM debian:12\nRUN sudo apt upgrade -y\n' },
      { text: 'FROM alpine:3.20\nRUN apk -U --no-cache upgrade\n' },
      { text: 'FROM fedora:40\nRUN dnf -y update && dnf clean all\n' },
      { text: 'FROM opensuse/leap:15.6\nRUN zypper --non-interactive up\n' },
    ],
    good: [
      { text: 'FROM debian:12\nRUN apt-get update && apt-get install -y --only-upgrade openssl=3.0\n' },
      { text: 'FROM alpine:3.20\nRUN apk upgrade --no-cache libssl3 && apk update\n' },
      { text: 'FROM fedora:40\nRUN dnf -y upgrade openssl-libs && dnf clean all\n' },
      { text: 'FROM archlinux:base\nRUN pacman -Syu --noconfirm git\n' },
    ],
  },
  check: {
    on: ['RUN'],
    onbuild: true,
    *instruction(run, context) {
      const call = callsOf(run as CommandInstruction, context).find(upgradesAll);
      if (call !== undefined) yield { at: call.at, message: `${call.name} upgrades everything that is installed` };
    },
  },
};

/** By program the verbs that upgrade everything where no package follows. `apt-get update` and `apk update` only read lists. */
const verbs: ReadonlyMap<string, RegExp> = new Map([
  ['apt-get', /^(?:upgrade|dist-upgrade|full-upgrade)$/],
  ['apt', /^(?:upgrade|dist-upgrade|full-upgrade)$/],
  ['aptitude', /^(?:upgrade|safe-upgrade|full-upgrade|dist-upgrade)$/],
  ['apk', /^upgrade$/],
  ['yum', /^(?:update|upgrade|update-minimal|distro-sync)$/],
  ['dnf', /^(?:update|upgrade|up|upgrade-minimal|update-minimal|up-min|distro-sync|dsync)$/],
  ['dnf5', /^(?:update|upgrade|up|upgrade-minimal|distro-sync)$/],
  ['microdnf', /^(?:update|upgrade)$/],
  ['tdnf', /^(?:update|upgrade|distro-sync)$/],
  ['zypper', /^(?:up|update|dup|dist-upgrade|patch)$/],
]);

function upgradesAll(call: Call): boolean {
  const verb = verbs.get(call.name);
  if (verb === undefined) return false;
  const words = operands(call);
  const at = words.findIndex(({ value }) => verb.test(value));
  // Before the verb only words of flags may stand, as in `-o Dpkg::Options=x`; another verb has it for a package.
  return (
    at >= 0 && at === words.length - 1 && !words.slice(0, at).some(({ value }) => /^(?:install|add|remove|in|download|info)$/.test(value))
  );
}
