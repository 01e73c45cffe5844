// Comfort only: every page works without this file.
"use strict";
document.documentElement.classList.add("js");

// Facets and sorting: send the form when a choice changes, instead of waiting for the button.
document.querySelectorAll("form[data-auto]").forEach((form) => {
  form.addEventListener("change", (event) => {
    if (event.target.matches("input[type=number]") && !event.target.checkValidity()) return;
    form.requestSubmit();
  });
  // Empty fields, and a slider at its end, make an ugly address.
  form.addEventListener("submit", () => {
    form.querySelectorAll("input, select").forEach((box) => { if (!box.value) box.disabled = true; });
    const ends = [...form.querySelectorAll("input[type=range]")];
    if (ends.length && ends[0].value === ends[0].min && ends[1].value === ends[1].max) ends.forEach((end) => { end.disabled = true; });
  });
  // The band of whites: its two ends never pass each other.
  form.querySelectorAll(".whites").forEach((band) => band.addEventListener("input", (event) => {
    const [low, high] = band.querySelectorAll("input");
    if (+low.value > +high.value) event.target.value = event.target === low ? high.value : low.value;
    band.querySelector("output").value = `${low.value}–${high.value}\u00a0K`;
  }));
});
// Who goes back sees the boxes ticked that belong to the list she sees, not those she ticked before she left.
window.addEventListener("pageshow", () => document.querySelectorAll("form[data-auto]").forEach((form) => {
  form.querySelectorAll(":disabled").forEach((box) => { box.disabled = false; });
  form.reset();
}));

// Filters and the assortment are closed on a telephone and open on a wide screen, there by the style sheet alone where the browser can: nothing moves when this
// runs. Wide is counted in the reader's letters, as in the style sheet.
const wide = innerWidth / parseFloat(getComputedStyle(document.documentElement).fontSize);
for (const [name, from] of [["filters", 64], ["menu", 60]]) {
  const closed = document.querySelector(`details.${name}`);
  if (closed && wide >= from) closed.open = true;
}

// "/" goes to the search box.
document.addEventListener("keydown", (event) => {
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, textarea, select")) return;
  const box = document.getElementById("q");
  if (box) { event.preventDefault(); box.focus(); }
});

// Suggestions under the search box: a combobox that leaves the form as it is.
document.querySelectorAll("form[data-options]").forEach((form) => {
  const box = form.querySelector("input");
  const list = document.createElement("ul");
  const said = document.createElement("span");
  let options = [], at = -1, wait, asked;
  list.id = "opties";
  list.hidden = true;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", form.querySelector("label").textContent);
  said.className = "sr";
  said.setAttribute("role", "status");
  form.append(list, said);
  for (const [name, value] of [["role", "combobox"], ["aria-autocomplete", "list"], ["aria-controls", list.id], ["aria-expanded", "false"]]) box.setAttribute(name, value);

  const mark = (next) => {
    options[at]?.setAttribute("aria-selected", "false");
    at = next;
    options[at]?.setAttribute("aria-selected", "true");
    options[at]?.scrollIntoView({ block: "nearest" });
    if (at < 0) box.removeAttribute("aria-activedescendant"); else box.setAttribute("aria-activedescendant", options[at].id);
  };
  const show = (open) => {
    if (!open) mark(-1);
    list.hidden = !open;
    box.setAttribute("aria-expanded", String(open));
  };
  const ask = async () => {
    asked?.abort();
    asked = new AbortController();
    if (box.value.trim().length < 2) { options = []; return show(false); }
    try {
      const answer = await fetch(`${form.dataset.options}?q=${encodeURIComponent(box.value)}`, { signal: asked.signal });
      if (!answer.ok) { options = []; return show(false); }
      mark(-1);
      list.innerHTML = await answer.text();
      options = [...list.children];
      show(options.length > 0 && document.activeElement === box);
      said.textContent = options.length ? `${options.length} ${form.dataset.said}` : "";
    } catch (fault) {
      // A newer question is under way; or the line is down, and then no answer to an older one stays. The form still works.
      if (fault.name !== "AbortError") { options = []; show(false); }
    }
  };
  box.addEventListener("input", () => { clearTimeout(wait); wait = setTimeout(ask, 120); });
  box.addEventListener("blur", () => show(false));
  // Who has sent the question or comes back to this page sees no list of before, however slow the line was.
  const leave = () => { clearTimeout(wait); asked?.abort(); show(false); };
  form.addEventListener("submit", leave);
  window.addEventListener("pagehide", leave);
  box.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && options.length) {
      event.preventDefault();
      if (list.hidden) show(true);
      mark((at + 1 + step + options.length + 1) % (options.length + 1) - 1);
    } else if (event.key === "Escape" && !list.hidden) {
      event.preventDefault();
      show(false);
    } else if (event.key === "Enter" && at >= 0 && !list.hidden) {
      event.preventDefault();
      location.href = options[at].dataset.path;
    }
  });
  list.addEventListener("pointerdown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => { const option = event.target.closest("li"); if (option) location.href = option.dataset.path; });
});

// What only consent lets pages keep goes when it is over, also when it ended by its term, by a signal or with what was asked: a page of somebody who allowed
// something has the button that takes it back. Nothing is read for it.
for (const [use, ...keys] of [["p", "lx_interests"], ["m", "lastExternalReferrer", "lastExternalReferrerTime"]]) {
  if (document.querySelector("form.ask-line") && new RegExp(`(?:^|; )(?:__Host-)?lx_choice=[0-9a-f]{8}-[a-z]*${use}`).test(document.cookie)) continue;
  try { keys.forEach((key) => localStorage.removeItem(key)); } catch { /* storage is shut off */ }
}

// The number of pieces in the cart stands in a cookie, so that pages themselves are the same for everybody.
const pieces = /(?:^|; )(?:__Host-)?lx_count=(\d{1,4})/.exec(document.cookie)?.[1];
const cart = document.querySelector(".cart-link");
if (cart && pieces > 0) {
  const badge = document.createElement("b");
  badge.className = "cart-count";
  badge.textContent = pieces;
  cart.append(badge);
}

// After an error the summary gets the focus.
document.getElementById("fouten")?.focus();

// Sharing by the telephone's own menu, where it has one. Nothing is loaded from anybody before a link is followed.
const share = document.querySelector(".share");
if (share && navigator.share) {
  const menu = Object.assign(document.createElement("button"), { className: "link-button", textContent: share.dataset.share });
  menu.onclick = () => navigator.share({ title: document.title, url: location.origin + location.pathname }).catch(() => {});
  share.querySelector("span").append(" · ", menu);
}
