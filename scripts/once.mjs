// A module that several parts of a bundle share stands in each of them where it is small: webpack splits off what is larger. Here it is
// written once, into a part of its own that is loaded with each of them.

/** Less is not worth a file, which costs a start some 0.2 ms. */
const leastBytes = 8192;
const part = /^(\d+)\.index\.js$/;
const module = /^\/\*{3}\/ (\d+):$/m;
const end = '\n};\n;';

/** The files of a bundle by name, as ncc wrote them, with what parts have in common in parts of its own. */
export function sharedOnce(files) {
  const parts = Object.entries(files).flatMap(([name, text]) => {
    const [, id] = part.exec(name) ?? [];
    return id === undefined ? [] : [{ id, ...modulesOf(text) }];
  });
  const groups = sharedBy(parts).filter(({ modules }) => bytesOf(modules) >= leastBytes);
  if (groups.length === 0) return files;
  const next = Math.max(...parts.map(({ id }) => Number(id))) + 1;
  const numbered = groups.map((group, i) => ({ ...group, id: String(next + i) }));
  const lists = (text) => withShared(text, numbered);
  const rest = parts.map(({ id, head, modules }) => {
    const moved = new Set(numbered.filter(({ holders }) => holders.includes(id)).flatMap((group) => [...group.modules.keys()]));
    return [id, head, new Map([...modules].filter(([number]) => !moved.has(number)))];
  });
  const shared = numbered.map(({ id, head, modules }) => [id, head, modules]);
  return {
    ...Object.fromEntries(Object.entries(files).map(([name, text]) => [name, name.endsWith('.js') ? lists(text) : text])),
    ...Object.fromEntries([...rest, ...shared].map(([id, head, modules]) => [`${id}.index.js`, lists(written(id, head, modules))])),
  };
}

/** What is written before the modules of a part without its number, which says how strictly they are read, and each by its number. */
function modulesOf(text) {
  const [head, ...rest] = text.split(module);
  if (!text.endsWith(end))
    throw new Error(`expected a part of a bundle as ncc writes them, got one that ends with ${JSON.stringify(text.slice(-20))}`);
  const modules = new Map();
  for (let i = 0; i < rest.length; i += 2) {
    const isLast = i + 2 === rest.length;
    modules.set(rest[i], (isLast ? rest[i + 1].slice(0, -end.length) : rest[i + 1]).trimEnd().replace(/,$/, ''));
  }
  return { head: head.replace(/^exports\.ids? = .*$/gm, ''), modules };
}

/** Modules of the same text in more than one part, by who has them. */
function sharedBy(parts) {
  const found = new Map();
  for (const { id, head, modules } of parts)
    for (const [number, text] of modules) {
      const key = JSON.stringify([head, number, text]);
      found.set(key, { head, number, text, holders: [...(found.get(key)?.holders ?? []), id] });
    }
  const groups = new Map();
  for (const { head, number, text, holders } of found.values()) {
    if (holders.length === 1) continue;
    const key = JSON.stringify([head, holders]);
    const { modules = new Map() } = groups.get(key) ?? {};
    groups.set(key, { head, holders, modules: modules.set(number, text) });
  }
  return [...groups.values()];
}

function written(id, head, modules) {
  const strict = head.includes('"use strict"') ? '"use strict";\n' : '';
  const texts = [...modules].map(([number, text]) => `/***/ ${number}:${text}`);
  return `${strict}exports.id = ${id};\nexports.ids = [${id}];\nexports.modules = {\n\n${texts.join(',\n\n')}\n\n${end.slice(1)}`;
}

const asked = /Promise\.all\(\/\* import\(\) \*\/\s*\[([^\]]*)\]\)|(__\w+_require__)\.e\(\/\* import\(\) \*\/ (\d+)\)/g;

/** The lists of parts that an import asks for, with those that these share. */
function withShared(text, groups) {
  return text.replace(asked, (whole, list, loader, only) => {
    const ids = only === undefined ? [...list.matchAll(/\d+(?=\))/g)].map(([id]) => id) : [only];
    const more = groups.filter(({ holders }) => holders.some((id) => ids.includes(id))).map(({ id }) => id);
    if (more.length === 0) return whole;
    const name = loader ?? /__\w+_require__/.exec(list)[0];
    return `Promise.all(/* import() */[${[...more, ...ids].map((id) => `${name}.e(${id})`).join(', ')}])`;
  });
}

function bytesOf(modules) {
  return [...modules.values()].reduce((sum, text) => sum + text.length, 0);
}
