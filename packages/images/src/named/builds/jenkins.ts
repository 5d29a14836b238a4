// Jenkinsfiles as a source of builds.

import { readJenkinsfile } from './jenkinsfile.js'; // at first use
import type { BuildSource } from './types.js';

export const jenkinsBuilds: BuildSource = {
  id: 'jenkins',
  title: 'Jenkinsfile',
  matches: (path) => /(?:^|\/)Jenkinsfile(?:\.[^/]{1,60})?$|\.jenkinsfile$/i.test(path),
  read: async (text, path) => readJenkinsfile(text, path),
};
