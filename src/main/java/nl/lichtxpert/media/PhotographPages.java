package nl.lichtxpert.media;

import java.util.Optional;
import nl.lichtxpert.web.For;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The bytes of photographs and papers. The address of a photograph changes when it is cut anew, so browsers keep it; a paper is taken along, not opened. */
@Controller
@For(For.Who.EVERYBODY)
class PhotographPages {
    private final Photographs photographs;

    PhotographPages(Photographs photographs) {
        this.photographs = photographs;
    }

    @GetMapping("/foto/{id:\\d{1,18}}")
    ResponseEntity<byte[]> photograph(@PathVariable String id, @RequestParam(defaultValue = "") String view) {
        int pixels = view.equals("thumb") ? 400 : view.equals("large") ? 1600 : 800;
        return sent(photographs.body(Long.parseLong(id), pixels), "image/jpeg", "inline");
    }

    @GetMapping("/document/{id:\\d{1,18}}.pdf")
    ResponseEntity<byte[]> paper(@PathVariable String id) {
        return sent(photographs.paper(Long.parseLong(id)), "application/pdf", "attachment; filename=\"" + id + ".pdf\"");
    }

    private static ResponseEntity<byte[]> sent(Optional<byte[]> bytes, String type, String disposition) {
        return bytes.map(body -> ResponseEntity.ok().header("Content-Type", type).header("Content-Disposition", disposition)
                .header("Cache-Control", "public, max-age=31536000, immutable").body(body)).orElseGet(() -> ResponseEntity.notFound().build());
    }
}
