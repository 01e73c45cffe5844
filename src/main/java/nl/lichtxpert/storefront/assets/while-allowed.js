// Comes before whatever a visitor allowed. When she takes it back, here, in another tab or before a page is fetched back from the history, what runs on this
// page falls silent at once and the page is loaded anew without it. Nor do others hear from where in the shop she came: an order's address is a key, a search
// her own.
"use strict";
(() => {
  if (document.referrer.startsWith(location.origin + "/")) Object.defineProperty(document, "referrer", { value: "" });
  const allowed = (use) => new RegExp("(?:^|; )(?:__Host-)?lx_choice=[0-9a-f]{8}-[a-z]*" + use).test(document.cookie);
  const loaded = () => [...document.querySelectorAll("script[data-use]")].filter((script) => script.dataset.use);
  const silence = (over) => loaded().filter((script) => over(script.dataset.use)).forEach((script) => {
    if (script.dataset.use === "g") window["ga-disable-" + script.dataset.id] = true;
    if (script.dataset.use === "m") window.fbq?.("consent", "revoke");
  });
  const look = () => {
    if (loaded().every((script) => allowed(script.dataset.use))) return;
    silence((use) => !allowed(use));
    location.reload();
  };
  document.addEventListener("submit", (event) => { if (event.target.matches("form.ask-line")) silence(() => true); });
  document.addEventListener("visibilitychange", look);
  addEventListener("pageshow", (event) => { if (event.persisted) look(); });
  window.cookieStore?.addEventListener("change", look);
})();
