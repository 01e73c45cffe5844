package nl.lichtxpert.api;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import nl.lichtxpert.platform.Settings;
import nl.lichtxpert.web.For;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What the interface can do, for everybody to read, and what its problems are called. */
@Controller
@For(For.Who.EVERYBODY)
class DescribedApi {
    private final Settings settings;
    private final AtomicReference<byte[]> made = new AtomicReference<>();

    DescribedApi(Settings settings) {
        this.settings = settings;
    }

    /** The answer is the same until the program changes: made at the first question. */
    @GetMapping("/api/openapi.json")
    ResponseEntity<byte[]> description() {
        byte[] bytes = made.updateAndGet(known -> known == null ? Json.sorted(DescriptionApi.of(settings.absolute(""))) : known);
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).header(HttpHeaders.CACHE_CONTROL, "public, max-age=300").body(bytes);
    }

    /** Where the type of a problem leads. */
    @GetMapping("/api/problems/{code}")
    ResponseEntity<byte[]> problem(@PathVariable String code) {
        String meaning = Manual.PROBLEMS.get(code);
        if (meaning == null) return GateApi.problem(404, "not-found", Manual.PROBLEMS.get("not-found"), List.of());
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).header(HttpHeaders.CACHE_CONTROL, "public, max-age=300")
                .body(Json.sorted(Map.of("type", "/api/problems/" + code, "meaning", meaning, "more", "/api/openapi.json")));
    }
}
