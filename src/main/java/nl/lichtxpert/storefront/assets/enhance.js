// Comfort only: every page works without this file.
"use strict";
document.documentElement.classList.add("js");

// Facets and sorting: send the form when a choice changes, instead of waiting for the button.
document.querySelectorAll("form[data-auto]").forEach((form) => {
  form.addEventListener("change", (event) => {
    if (event.target.matches("input[type=number]") && !event.target.checkValidity()) return;
    form.requestSubmit();
  });
  // Empty fields make an ugly address.
  form.addEventListener("submit", () => form.querySelectorAll("input, select").forEach((box) => { if (!box.value) box.disabled = true; }));
});
window.addEventListener("pageshow", () => document.querySelectorAll("form[data-auto] :disabled").forEach((box) => { box.disabled = false; }));

// Filters stand open on a wide screen, closed on a telephone.
const filters = document.querySelector("details.filters");
if (filters && !matchMedia("(min-width: 64rem)").matches) filters.open = false;

// "/" goes to the search box.
document.addEventListener("keydown", (event) => {
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, textarea, select")) return;
  const box = document.getElementById("q");
  if (box) { event.preventDefault(); box.focus(); }
});

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
