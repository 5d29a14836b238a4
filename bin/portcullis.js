#!/usr/bin/env node
// The command line by its name: for npm, pre-commit and whoever puts this folder on PATH.
import '../dist/cli/index.js';
