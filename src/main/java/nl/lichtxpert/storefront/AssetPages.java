package nl.lichtxpert.storefront;

import jakarta.servlet.http.HttpServletRequest;
import nl.lichtxpert.web.For;
import nl.lichtxpert.web.Packed;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Style, script and font: kept by browsers for a year, since their addresses change with their content. */
@Controller
@For(For.Who.EVERYBODY)
class AssetPages {
    static final String FOR_EVER = "public, max-age=31536000, immutable";

    @GetMapping("/assets/{name}")
    ResponseEntity<byte[]> asset(HttpServletRequest request) {
        return Assets.at(request.getRequestURI()).map(asset -> send(request, asset)).orElseGet(() -> ResponseEntity.notFound().build());
    }

    static ResponseEntity<byte[]> send(HttpServletRequest request, Assets.Asset asset) {
        return send(request, asset, FOR_EVER);
    }

    /** @param keeping how long it may be kept, as in Cache-Control */
    static ResponseEntity<byte[]> send(HttpServletRequest request, Assets.Asset asset, String keeping) {
        Packed packed = asset.packed();
        Packed.Form form = packed.form(request.getHeader("Accept-Encoding"));
        boolean known = packed.known(request.getHeader("If-None-Match"));
        var answer = ResponseEntity.status(known ? HttpStatus.NOT_MODIFIED : HttpStatus.OK).header("ETag", packed.etag(form)).header("Cache-Control", keeping)
                .header("Vary", "Accept-Encoding");
        if (known) return answer.build();
        answer.header("Content-Type", asset.type());
        if (form != Packed.Form.PLAIN) answer.header("Content-Encoding", form.word());
        return answer.body(packed.bytes(form));
    }
}
