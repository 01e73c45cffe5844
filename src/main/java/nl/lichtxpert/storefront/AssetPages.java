package nl.lichtxpert.storefront;

import jakarta.servlet.http.HttpServletRequest;
import nl.lichtxpert.web.For;
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
        String accepts = request.getHeader("Accept-Encoding");
        boolean zipped = accepts != null && accepts.contains("gzip") && asset.gzip().length < asset.bytes().length;
        var answer = ResponseEntity.ok().header("Content-Type", asset.type()).header("Cache-Control", FOR_EVER).header("Vary", "Accept-Encoding");
        if (zipped) answer.header("Content-Encoding", "gzip");
        return answer.body(zipped ? asset.gzip() : asset.bytes());
    }
}
