// Passkeys: a button with data-passkey asks our own server for a challenge, the browser for an answer, and sends that back. Pages work without this file.
"use strict";
const bytes = (text) => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (c) => c.charCodeAt(0));
const text = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");

async function ask(path, body) {
  const answer = await fetch(path, { method: "POST", headers: { "Content-Type": "application/json" }, body });
  if (!answer.ok) throw new Error(String(answer.status));
  return answer.json();
}

async function made(options) {
  options.challenge = bytes(options.challenge);
  options.user.id = bytes(options.user.id);
  options.excludeCredentials = (options.excludeCredentials || []).map((known) => ({ type: "public-key", id: bytes(known.id) }));
  const key = await navigator.credentials.create({ publicKey: options });
  return { id: key.id, rawId: text(key.rawId), type: key.type, authenticatorAttachment: key.authenticatorAttachment, clientExtensionResults: {},
    response: { clientDataJSON: text(key.response.clientDataJSON), attestationObject: text(key.response.attestationObject),
      transports: key.response.getTransports ? key.response.getTransports() : [] } };
}

async function used(options) {
  options.challenge = bytes(options.challenge);
  const key = await navigator.credentials.get({ publicKey: options });
  return { id: key.id, rawId: text(key.rawId), type: key.type, authenticatorAttachment: key.authenticatorAttachment, clientExtensionResults: {},
    response: { clientDataJSON: text(key.response.clientDataJSON), authenticatorData: text(key.response.authenticatorData),
      signature: text(key.response.signature), userHandle: key.response.userHandle ? text(key.response.userHandle) : null } };
}

document.querySelectorAll("[data-passkey]").forEach((part) => {
  if (!window.PublicKeyCredential) return;
  part.hidden = false;
  const button = part.querySelector("button");
  const fault = part.querySelector("[role=alert]");
  button.addEventListener("click", async () => {
    fault.hidden = true;
    button.disabled = true;
    try {
      const begun = await ask(part.dataset.offer, "{}");
      const credential = await (part.dataset.passkey === "make" ? made : used)(begun.publicKey);
      const stay = document.querySelector("input[name=stay]");
      const done = await ask(part.dataset.answer, JSON.stringify({ ceremony: begun.ceremony, credential, stay: Boolean(stay && stay.checked) }));
      location.assign(done.to);
    } catch {
      fault.hidden = false;
      button.disabled = false;
    }
  });
});
