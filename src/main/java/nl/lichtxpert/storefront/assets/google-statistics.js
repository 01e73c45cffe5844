// Google Analytics 4, loaded only into pages of a visitor who allowed it. Counting alone: nothing for advertisements, no query, no referrer.
"use strict";
(() => {
  const id = document.currentScript.dataset.id;
  const queue = window.dataLayer = window.dataLayer || [];
  function tell() { queue.push(arguments); }
  tell("consent", "default", { ad_storage: "denied", ad_user_data: "denied", ad_personalization: "denied", analytics_storage: "denied" });
  tell("consent", "update", { analytics_storage: "granted" });
  tell("js", new Date());
  tell("config", id, { allow_google_signals: false, allow_ad_personalization_signals: false, cookie_domain: "none", cookie_expires: 31536000, cookie_update: false,
    page_location: location.origin + location.pathname, page_referrer: "" });
  const script = document.createElement("script");
  script.src = "https://www.googletagmanager.com/gtag/js?id=" + encodeURIComponent(id);
  script.async = true;
  document.head.append(script);
})();
