package nl.lichtxpert;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** A canary asks: by form, on good and on broken ways, and by mail. */
final class CanaryQuestion {
    private CanaryQuestion() {}

    static void asked(RunCommand.Running shop, Canary canary) throws IOException, InterruptedException {
        var browser = new Browser(shop.house().settings.absolute(""));
        String seal = browser.get("/contact").body().replaceAll("(?s).*name=\"begun\" value=\"([^\"]+)\".*", "$1");
        Thread.sleep(2_100);
        String words = "Groet van " + canary.name() + " uit " + canary.city() + ", " + canary.street();
        var typed = new HashMap<>(Map.of("category", "COMPLAINT", "text", words, "email", canary.email(), "name", canary.name(), "subject",
                canary.company(), "order", canary.reference(), "begun", seal, "website", ""));
        assertThat(browser.post("/contact", typed).status()).as("an order number that is none").isEqualTo(422);
        typed.put("order", "");
        typed.put("callback", "1");
        typed.put("telephone", canary.telephone());
        Browser.Answer asked = browser.post("/contact", typed);
        assertThat(asked.status()).isEqualTo(303);
        if (asked.location().startsWith("/vraag/")) {
            assertThat(browser.get(asked.location()).body()).contains(canary.street());
            browser.post(asked.location(), "multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data; name=\"files\"; filename=\""
                    + canary.name() + ".pdf\"\r\n\r\n%PDF-1.7 " + canary.street() + "\r\n--x--\r\n");
            browser.get(asked.location() + "/bestand/" + canary.street());
        }
        browser.get("/vraag/" + canary.email());
        browser.post("/contact", "multipart/form-data; boundary=", canary.street());
        Path folder = Files.createDirectories(shop.house().settings.data().resolve("mail-in"));
        Files.writeString(folder.resolve("canary.eml"), "From: \"" + canary.name() + "\" <" + canary.email() + ">\r\nSubject: " + canary.company()
                + "\r\nMessage-ID: <" + canary.reference() + "@" + canary.email() + ">\r\n\r\n" + canary.street() + "\r\n");
        shop.house().customers.service.cases.box().empty();
        assertThat(Files.exists(folder.resolve("canary.eml"))).as("taken in and removed").isFalse();
    }
}
