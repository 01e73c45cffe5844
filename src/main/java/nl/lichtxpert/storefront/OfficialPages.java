package nl.lichtxpert.storefront;

import java.util.Arrays;
import java.util.Optional;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Settings;
import nl.lichtxpert.web.For;
import nl.lichtxpert.web.Html;
import nl.lichtxpert.web.Visit;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Gives the official files as they are, byte for byte; what is absent or altered is not there. */
@Controller
@For(For.Who.EVERYBODY)
class OfficialPages {
    private final Settings settings;
    private final NotFound notFound;

    OfficialPages(Settings settings, Html html) {
        this.settings = settings;
        this.notFound = new NotFound(settings, html);
    }

    @GetMapping("/officieel/{name}")
    ResponseEntity<byte[]> file(Visit visit, @PathVariable String name) {
        for (Language language : Language.values()) {
            Optional<byte[]> found = Arrays.stream(OfficialFile.values()).filter(file -> file.fileName(language).equals(name)).findFirst()
                    .flatMap(file -> file.read(settings.data(), language));
            if (found.isPresent()) {
                return ResponseEntity.ok().header("Content-Type", "image/svg+xml").header("Cache-Control", "public, max-age=3600")
                        .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'").body(found.get());
            }
        }
        return notFound.page(visit);
    }
}
