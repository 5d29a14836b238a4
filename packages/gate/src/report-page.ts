// Style and script of the report. The script filters, sorts and groups what stands in the page; without it the page is whole, too.

export const style = `
:root{color-scheme:light dark;--page:#fff;--text:#1b1f24;--soft:#57606a;--edge:#d0d7de;--field:#f6f8fa;--bad:#b3121d;--warn:#8a5300;--good:#17632c;--link:#0a58ca}
@media(prefers-color-scheme:dark){:root{--page:#0f1318;--text:#e6edf3;--soft:#a3adb8;--edge:#3a424c;--field:#1a2028;--bad:#ff9a94;--warn:#f0b95b;--good:#7ee08a;--link:#8ab8ff}}
*{box-sizing:border-box}body{font:15px/1.5 system-ui,sans-serif;margin:0;background:var(--page);color:var(--text)}
header,main{max-width:75rem;margin:0 auto;padding:0 1rem}h1{font-size:1.5rem;border-left:.4rem solid var(--bad);padding-left:.8rem;overflow-wrap:anywhere}h1.pass{border-color:var(--good)}
h2{font-size:1.15rem;margin:2rem 0 .5rem}h3{font-size:1rem;margin:1.2rem 0 .3rem;overflow-wrap:anywhere}a{color:var(--link)}
small{color:var(--soft)}li{margin:.4rem 0}p{margin:.4rem 0}
.wide{overflow-x:auto}table{border-collapse:collapse;margin:.5rem 0 1.5rem;min-width:40%}th,td{text-align:left;vertical-align:top;padding:.3rem .7rem;border-bottom:1px solid var(--edge);overflow-wrap:anywhere}td.n{text-align:right}
code,pre{font:13px/1.45 ui-monospace,monospace;overflow-wrap:anywhere}pre{white-space:pre-wrap;background:var(--field);border:1px solid var(--edge);padding:.5rem .7rem;margin:.5rem 0}
.totals{display:flex;flex-wrap:wrap;gap:0 2.5rem}
form{display:flex;flex-wrap:wrap;gap:.6rem 1rem;align-items:end;background:var(--field);border:1px solid var(--edge);padding:.7rem;margin:.5rem 0}
label{display:flex;flex-direction:column;font-size:.85rem;color:var(--soft);min-width:0}input,select,button{font:inherit;color:var(--text);background:var(--page);border:1px solid var(--edge);padding:.25rem .4rem;max-width:16rem}
details{border-bottom:1px solid var(--edge);padding:.3rem 0}summary{cursor:pointer;overflow-wrap:anywhere}details>:not(summary){margin-left:1.1rem}
b{display:inline-block;min-width:4.6rem}.critical b,.high b{color:var(--bad)}.medium b{color:var(--warn)}:target{outline:2px solid var(--link)}:focus-visible{outline:2px solid var(--link);outline-offset:2px}
[hidden]{display:none!important}
@media print{form,#more{display:none}body{font-size:11px}details[open]{break-inside:avoid}}`;

/** Plain JavaScript for browsers: it makes no request and no markup from text. */
export const script = `
(() => {
  const form = document.querySelector('form');
  const list = document.getElementById('list');
  const count = document.getElementById('shown');
  const items = [...list.querySelectorAll('details')];
  const order = ['critical', 'high', 'medium', 'low'];
  const data = items.map((node, index) => ({ node, index, text: node.textContent.toLowerCase(), ...node.dataset, severity: node.className }));
  for (const name of ['t', 'r', 'o']) {
    const select = form.elements[name];
    for (const value of [...new Set(data.flatMap((item) => (item[name] || '').split('\\n')))].filter(Boolean).sort()) select.add(new Option(value, value));
  }
  const keys = { severity: (a) => order.indexOf(a.severity), place: (a) => a.p || '', rule: (a) => a.r, tool: (a) => a.t };
  const groups = { severity: (a) => a.severity, file: (a) => a.p || '(no file)', rule: (a) => a.r, tool: (a) => a.t.replace(/\\n/g, ', '), owner: (a) => a.o || '(no owner)' };
  const more = document.getElementById('more');
  // A page of thousands is neither drawn nor read at once; search and filters look at all.
  const step = 200;
  let most = step;
  function show() {
    const { q, s, k, t, r, o, by, group } = Object.fromEntries(new FormData(form));
    const words = q.toLowerCase().split(/\\s+/).filter(Boolean);
    const wanted = data.filter((item) => (!s || item.severity === s) && (!k || item.k === k) && (!t || item.t.split('\\n').includes(t)) && (!r || item.r === r) && (!o || item.o === o) && words.every((word) => item.text.includes(word)));
    const key = keys[by];
    wanted.sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : a.index - b.index));
    const listed = wanted.slice(0, most);
    const kept = new Set(listed);
    for (const item of data) item.node.hidden = !kept.has(item);
    for (const heading of list.querySelectorAll('h3')) heading.remove();
    const parts = new Map();
    for (const item of listed) {
      const name = group ? groups[group](item) : '';
      if (!parts.has(name)) parts.set(name, []);
      parts.get(name).push(item);
    }
    for (const [name, members] of parts) {
      if (group) {
        const heading = document.createElement('h3');
        heading.textContent = name + ' (' + members.length + ')';
        list.append(heading);
      }
      for (const { node } of members) list.append(node);
    }
    const rest = wanted.length - listed.length;
    count.textContent = wanted.length + ' of ' + data.length + ' match' + (rest > 0 ? ', ' + listed.length + ' listed' : '') + (count.dataset.left || '');
    more.hidden = rest === 0;
    more.textContent = 'List ' + Math.min(step, rest) + ' more';
  }
  function openTarget() {
    const node = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!node || node.tagName !== 'DETAILS') return;
    node.hidden = false;
    node.open = true;
    node.scrollIntoView();
  }
  form.hidden = false;
  form.addEventListener('input', () => { most = step; show(); });
  more.addEventListener('click', () => { const first = most; most += step; show(); [...list.querySelectorAll('details:not([hidden])')][first]?.querySelector('summary').focus(); });
  form.addEventListener('submit', (event) => event.preventDefault());
  addEventListener('hashchange', openTarget);
  addEventListener('beforeprint', () => { most = data.length; show(); if (data.length <= 500) for (const { node } of data) node.open = true; });
  show();
  openTarget();
})();
`;
