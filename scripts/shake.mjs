// Leaves out of valibot what no schema calls. It is one file, and ncc, which does not minify, leaves out modules and not functions.

/**
 * The file is made of regions, a function or two each. Those are kept that declare a name which the wanted or the kept ones mention,
 * so that a word used for something else keeps one too many and nothing is ever missed; a name that is not there fails the bundling.
 */
export function withoutUnused(source, wanted) {
  const [body, exported] = source.split(/^export \{ (.*) \};$/m);
  const regions = body.split(/^(?=\/\/#region )/m).map((text) => ({
    text,
    declares: [...text.matchAll(/^(?:async )?(?:function\*?|const|let|var|class) ([\w$]+)/gm)].map((match) => match[1]),
    mentions: new Set(text.replace(/^\s*\/\*[\s\S]*?\*\//gm, '').match(/(?<![\w$.])[A-Za-z_$][\w$]*/g)),
  }));
  const kept = new Set();
  const names = new Set(wanted);
  for (let size = -1; size < kept.size; ) {
    size = kept.size;
    for (const region of regions) {
      if (kept.has(region) || !region.declares.some((name) => names.has(name))) continue;
      kept.add(region);
      for (const name of region.mentions) names.add(name);
    }
  }
  const left = new Set([...kept].flatMap(({ declares }) => declares));
  const exports = exported.split(', ').filter((entry) => left.has(entry.split(' ')[0]));
  return `${regions
    .filter((region) => kept.has(region))
    .map(({ text }) => text)
    .join('')}export { ${exports.join(', ')} };\n`;
}

/** The names of a package that a module's text uses, by `import * as v` or by name. */
export function namesUsed(text, from) {
  const [, all, some = ''] = new RegExp(`import (?:\\* as (\\w+)|\\{([^}]*)\\}) from '${from}'`).exec(text) ?? [];
  if (all !== undefined) return [...text.matchAll(new RegExp(`\\b${all}\\.(\\w+)`, 'g'))].map((match) => match[1]);
  return some.split(',').flatMap((entry) => entry.trim().split(' ')[0] || []);
}
