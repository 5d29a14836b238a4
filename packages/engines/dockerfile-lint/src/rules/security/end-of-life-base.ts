import { expand, readImage } from '@portcullis/formats/dockerfile';
import type { DockerfileRule } from '../../rule.js';
import { controls, risks } from '../controls.js';
import { externalImages } from '../policy/images.js';
import { products, suffixes } from './end-of-life-table.js';
import { isShipped } from './stages.js';

export const endOfLifeBase: DockerfileRule = {
  id: 'end-of-life-base',
  aliases: [],
  severity: 'high',
  confidence: 'high',
  title: 'The base image no longer gets security fixes',
  why: 'Every defect found since that day stays open in the image, and rebuilding it changes nothing',
  remedy: 'Move to a release that is still maintained.',
  controls: controls.patches,
  risks: risks.dependencies,
  references: ['https://endoflife.date/'],
  examples: {
    bad: [
      { text: 'FROM debian:stretch-slim\n', options: { now: '2026-01-01' } },
      { text: 'FROM python:2.7\n', options: { now: '2026-01-01' } },
      { text: 'FROM docker.io/library/alpine:3.12.1\n', options: { now: '2026-01-01' } },
      { text: 'ARG V=14\nFROM node:${V}-alpine\n', options: { now: '2026-01-01' } },
      { text: 'FROM python:3.12-buster\n', options: { now: '2026-01-01' } },
      { text: 'FROM debian:12\nCOPY --from=node:10 /usr/local/bin/node /usr/local/bin/\n', options: { now: '2026-01-01' } },
      { text: 'FROM debian:12\nRUN --mount=from=node:10,target=/n cp /n/usr/local/bin/node /bin/\n', options: { now: '2026-01-01' } },
    ],
    good: [
      { text: 'FROM debian:12\n', options: { now: '2026-01-01' } },
      { text: 'FROM alpine:3.22\n', options: { now: '2026-01-01' } },
      { text: 'FROM debian:stretch\n', options: { now: '2020-01-01' } },
      { text: 'FROM debian:stretch\n' },
      { text: 'FROM acme/node:4\n', options: { now: '2026-01-01' } },
      { text: 'FROM ubuntu:12.041\n', options: { now: '2026-01-01' } },
    ],
  },
  check: {
    *file(context) {
      const { now } = context.options.surroundings;
      if (now === undefined) return;
      const today = now.toISOString().slice(0, 10);
      for (const stage of context.document.stages) {
        const { from } = stage;
        if (from.image === undefined || stage.parent !== undefined) continue;
        const name = expand(from.image.value, context.scopeAt(from), context.document.escape);
        const ended = name === undefined ? undefined : endOf(name);
        if (ended === undefined || ended.end >= today) continue;
        yield {
          at: from.image,
          message: ended.says ?? `${ended.what} was given free fixes until ${ended.end}`,
          instruction: from,
          // Of a build stage only what is copied out of it ships; in half a year the defects that are known add up.
          ...(!isShipped(stage, context)
            ? { severity: 'low' as const }
            : daysBetween(ended.end, now) < 180
              ? { severity: 'medium' as const }
              : {}),
        };
      }
      // Of another image only some files come along.
      for (const { image, at, instruction } of externalImages(context)) {
        const ended = instruction.keyword === 'FROM' || image === undefined ? undefined : endOf(image.value);
        if (ended !== undefined && ended.end < today)
          yield {
            at,
            message: filesFrom(ended),
            instruction,
            severity: 'low' as const,
          };
      }
    },
  },
};

function filesFrom({ what, end, says }: Ended): string {
  return says === undefined ? `Files come from ${what}, which was given free fixes until ${end}` : `${says}, and files come from it`;
}

function daysBetween(day: string, now: Date): number {
  return (now.getTime() - Date.parse(`${day}T00:00:00Z`)) / 86_400_000;
}

interface Ended {
  readonly what: string;
  readonly end: string;
  /** What is known of an image that was given up. */
  readonly says?: string;
}

/** The first of the days on which something in the image stopped being maintained. */
export function endOf(image: string): Ended | undefined {
  const { registry, repository, tag = '' } = readImage({ start: 0, end: image.length, text: image, value: image });
  const hub = registry === undefined || /^(?:(?:index\.)?docker\.io|registry-1\.docker\.io)$/.test(registry);
  const name = hub ? repository.replace(/^library\//, '') : `${registry}/${repository}`;
  const ends: Ended[] = [];
  for (const { what, images, releases, says, except } of products) {
    if (!images.test(name)) continue;
    const release = Object.keys(releases)
      .filter((candidate) => (candidate === '' ? except?.test(tag) !== true : begins(tag, candidate)))
      .sort((a, b) => b.length - a.length)[0];
    const end = release === undefined ? undefined : releases[release];
    if (release === undefined || end === undefined) continue;
    const given = says?.replace('%r', release).replace('%d', end);
    ends.push({ what: release === '' ? what : `${what} ${release}`, end, ...(given === undefined ? {} : { says: given }) });
  }
  // Official images, and those of known publishers, name their system in the tag.
  if (!hub || !name.includes('/'))
    for (const { pattern, what, end } of suffixes) if (pattern.test(tag) && name !== 'debian') ends.push({ what, end });
  return ends.sort((a, b) => (a.end < b.end ? -1 : 1))[0];
}

/** `3.12` begins `3.12.1` and `3.12-slim`, not `3.121`. */
function begins(tag: string, release: string): boolean {
  return tag.startsWith(release) && !/^[0-9A-Za-z]/.test(tag.slice(release.length));
}
