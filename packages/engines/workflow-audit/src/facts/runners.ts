// Labels of runners: GitHub's own, those that self-hosted ones have by themselves, and the system behind each. Written down in November
// 2026 from what public workflows use and other linters know, not from GitHub's own tables: a label that is not here is no mistake for sure.

export type RunnerSystem = 'linux' | 'macos' | 'windows';

export const runnersSource = { source: 'labels that public workflows use', date: '2026-11-29' };

const hosted = `ubuntu-latest ubuntu-26.04 ubuntu-26.04-arm ubuntu-24.04 ubuntu-24.04-arm ubuntu-22.04 ubuntu-22.04-arm ubuntu-slim
  ubuntu-latest-4-cores ubuntu-latest-8-cores ubuntu-latest-16-cores windows-latest windows-latest-8-cores windows-2025
  windows-2025-vs2026 windows-2022 windows-11-arm macos-latest macos-latest-large macos-latest-xlarge macos-26 macos-26-intel
  macos-26-large macos-26-xlarge macos-15 macos-15-intel macos-15-large macos-15-xlarge macos-14 macos-14-large macos-14-xlarge`.split(
  /\s+/,
);

/** Labels that GitHub has taken out of service; a job that asks for one waits for ever. */
const retired = `ubuntu-20.04 ubuntu-18.04 ubuntu-16.04 windows-2019 windows-2016 macos-13 macos-13-large macos-13-xlarge macos-12
  macos-12-large macos-12-xlarge macos-11 macos-11.0 macos-10.15`.split(/\s+/);

const preset = ['self-hosted', 'linux', 'macos', 'windows', 'x64', 'arm', 'arm64'];

export const hostedLabels: ReadonlySet<string> = new Set(hosted);
export const retiredLabels: ReadonlySet<string> = new Set(retired);
/** Labels that self-hosted runners get when they are registered. */
export const presetLabels: ReadonlySet<string> = new Set(preset);

/** What labels of companies that rent out runners begin with; these are registered for whoever rents them. */
const rented = /^(?:blacksmith|buildjet|cirun|depot|namespace-profile|nscloud|ubicloud|warp)-|^ubicloud$/;

export function isRentedLabel(label: string): boolean {
  return rented.test(label.toLowerCase());
}

/** The system of a label of GitHub's; undefined for others, which may stand for anything. */
export function systemOf(label: string): RunnerSystem | undefined {
  const name = label.toLowerCase();
  if (name === 'linux' || name === 'macos' || name === 'windows') return name;
  if (!hostedLabels.has(name) && !retiredLabels.has(name)) return undefined;
  return name.startsWith('ubuntu') ? 'linux' : name.startsWith('macos') ? 'macos' : 'windows';
}
