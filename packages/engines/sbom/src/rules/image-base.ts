// What an image was built on, and what is in it that nobody locked. An image is no text: the rules are run by tests of their own.

import type { Rule } from '@portcullis/core';

const common = {
  aliases: [],
  confidence: 'high',
  controls: ['NIST-SSDF-PS.3.2'],
  risks: ['CICD-SEC-3'],
  references: [],
  examples: { bad: [], good: [] },
} as const;

export const baseNotApproved: Rule<'base-not-approved'> = {
  ...common,
  id: 'base-not-approved',
  severity: 'high',
  title: 'An image is not built on a base that the policy approves',
  why: 'Most of what is in an image comes with its base, and this one nobody here has judged or keeps up to date.',
  remedy: 'Build the image on an approved base, or have the base judged and named under `sbom.bases` of the policy.',
  check: 'base-not-approved',
};

export const packageNotLocked: Rule<'package-not-locked'> = {
  ...common,
  id: 'package-not-locked',
  severity: 'medium',
  title: 'A package in the image stands in no lock file',
  why: 'It came in while the image was built, in whatever version there was, and nobody who reviews the repository sees it.',
  remedy: 'Lock the package in the repository, and install it in the image from that lock.',
  check: 'package-not-locked',
};

export const imageRules = [baseNotApproved, packageNotLocked];
