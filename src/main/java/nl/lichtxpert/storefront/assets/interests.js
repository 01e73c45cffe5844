// Interests of a visitor who allowed it, kept in this browser and sent nowhere: which kinds of lamps were looked at, per month, and
// the last articles of each, for six months.
"use strict";
(() => {
  const KEY = "lx_interests", MONTHS = 6, SHOWN = 4, words = document.currentScript.dataset;
  const now = new Date(), month = now.getFullYear() * 12 + now.getMonth();
  const read = () => { try { return JSON.parse(localStorage.getItem(KEY)) || {}; } catch { return {}; } };
  const keep = (kinds) => Object.keys(kinds).length ? localStorage.setItem(KEY, JSON.stringify(kinds)) : localStorage.removeItem(KEY);

  // A kind is the path of its list: { "/binnenverlichting/hanglampen": { name, seen: { month: times }, last: [{ path, name, at }] } }
  const kinds = read();
  for (const [path, kind] of Object.entries(kinds)) {
    for (const seen of Object.keys(kind.seen)) if (month - seen >= MONTHS) delete kind.seen[seen];
    if (!Object.keys(kind.seen).length) delete kinds[path];
  }
  const article = /^(\/en)?\/(artikel|article)\//.test(location.pathname);
  const link = article && document.querySelector(".crumbs li:nth-last-child(2) a");
  if (link) {
    const kind = kinds[link.pathname] ??= { name: link.textContent, seen: {} };
    kind.seen[month] = (kind.seen[month] || 0) + 1;
    const here = { path: location.pathname, name: document.querySelector("h1").textContent.trim(), at: now.getTime() };
    kind.last = [here, ...(kind.last || []).filter((one) => one.path !== here.path)].slice(0, SHOWN);
  }
  keep(kinds);

  const times = (kind) => Object.values(kind.seen).reduce((sum, n) => sum + n, 0);
  const sorted = () => Object.entries(kinds).sort((a, b) => times(b[1]) - times(a[1]));
  const add = (parent, name, text, more) => { const e = Object.assign(document.createElement(name), more); e.textContent = text; parent.append(e); return e; };

  // On an article's page: those looked at before it, newest first.
  const before = Object.values(kinds).flatMap((kind) => kind.last || []).filter((one) => one.path !== location.pathname && one.path.startsWith("/en/") === location.pathname.startsWith("/en/"));
  if (link && before.length) {
    const section = document.createElement("section");
    section.className = "wrap section for-you";
    add(section, "h2", words.recent);
    const list = add(section, "ul", "", { className: "for-you-kinds" });
    before.sort((a, b) => b.at - a.at).slice(0, SHOWN).forEach((one) => add(add(list, "li", ""), "a", one.name, { href: one.path, className: "button button-quiet" }));
    add(add(section, "p", ""), "a", words.why, { href: words.page });
    document.querySelector("main").append(section);
  }

  // At home: the kinds looked at most, in this language, with the way to see why.
  const english = location.pathname.startsWith("/en/");
  const mine = sorted().filter(([path]) => path.startsWith("/en/") === english).slice(0, SHOWN);
  if ((location.pathname === "/" || location.pathname === "/en/") && mine.length) {
    const section = document.createElement("section");
    section.className = "wrap section for-you";
    add(section, "h2", words.title);
    const list = add(section, "ul", "", { className: "for-you-kinds" });
    mine.forEach(([path, kind]) => add(add(list, "li", ""), "a", kind.name, { href: path, className: "button button-quiet" }));
    add(add(section, "p", ""), "a", words.why, { href: words.page });
    document.querySelector("main").append(section);
  }

  // On the page about it: everything that is kept, each to be taken away.
  const place = document.getElementById("interests");
  const show = () => {
    place.textContent = "";
    if (!sorted().length) { add(place, "p", words.none); return; }
    const list = add(place, "ul", "", { className: "plain" });
    sorted().forEach(([path, kind]) => {
      const row = add(list, "li", kind.name + " (" + times(kind) + ") ");
      add(row, "button", words.remove, { className: "link-button", onclick: () => { delete kinds[path]; keep(kinds); show(); } }).setAttribute("aria-label", words.remove + ": " + kind.name);
    });
    add(place, "button", words.erase, { className: "button button-quiet", onclick: () => { for (const path of Object.keys(kinds)) delete kinds[path]; keep(kinds); show(); } });
  };
  if (place) show();
})();
