// Comfort only: every page of the back office works without this file.
"use strict";
// In a list of tasks the arrows go from row to row and the space bar chooses, as long as the focus is in the list.
document.querySelectorAll("table[data-keys]").forEach((table) => {
  table.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const row = event.target.closest("tbody tr");
    if (!row) return;
    if (step) {
      const links = [...table.querySelectorAll("tbody th a")];
      const next = links[links.indexOf(row.querySelector("th a")) + step];
      if (next) { event.preventDefault(); next.focus(); }
    } else if (event.key === " " && event.target.matches("a")) {
      const box = row.querySelector("input[type=checkbox]");
      if (box) { event.preventDefault(); box.checked = !box.checked; }
    }
  });
});
// The scanner types where the focus is: on the pages with a scan box that is the box.
if (!document.getElementById("fouten")) document.getElementById("scan")?.focus({ preventScroll: true });
