package nl.lichtxpert;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/** An authenticator of Chromium's own making: a device with a finger on it, or one whose owner stays away. */
final class VirtualKey {
    private final CDPSession devtools;
    private final String id;

    private VirtualKey(CDPSession devtools, String id) {
        this.devtools = devtools;
        this.id = id;
    }

    static VirtualKey in(BrowserContext visit, Page page) {
        CDPSession devtools = visit.newCDPSession(page);
        devtools.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        var arguments = new JsonObject();
        arguments.add("options", options);
        return new VirtualKey(devtools, devtools.send("WebAuthn.addVirtualAuthenticator", arguments).get("authenticatorId").getAsString());
    }

    /** From now on the wrong finger is on it. */
    void strangerHoldsIt() {
        verified(false);
    }

    void ownerHoldsIt() {
        verified(true);
    }

    private void verified(boolean owner) {
        var arguments = new JsonObject();
        arguments.addProperty("authenticatorId", id);
        arguments.addProperty("isUserVerified", owner);
        devtools.send("WebAuthn.setUserVerified", arguments);
    }
}
