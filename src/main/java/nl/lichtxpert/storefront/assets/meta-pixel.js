// The Meta pixel, loaded only into pages of a visitor who allowed it. It hears that a page was seen; it is told not to watch buttons and forms by itself.
"use strict";
(() => {
  const id = document.currentScript.dataset.id;
  const pixel = window.fbq = window._fbq = function () {
    if (pixel.callMethod) pixel.callMethod.apply(pixel, arguments);
    else pixel.queue.push(arguments);
  };
  Object.assign(pixel, { push: pixel, loaded: true, version: "2.0", queue: [] });
  pixel("consent", "revoke");
  pixel("set", "autoConfig", false, id);
  pixel("init", id);
  pixel("consent", "grant");
  pixel("track", "PageView");
  const script = document.createElement("script");
  script.src = "https://connect.facebook.net/en_US/fbevents.js";
  script.async = true;
  document.head.append(script);
})();
