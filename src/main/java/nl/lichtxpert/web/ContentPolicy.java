package nl.lichtxpert.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.lichtxpert.privacy.consent.Declared;
import nl.lichtxpert.privacy.register.Policy;

/** The Content-Security-Policy, written from the hosts the policy declares: what is not there a page cannot load, send to or be framed by (C6, T2). */
final class ContentPolicy {
    private ContentPolicy() {}

    /** @param allowed what this visitor let in beside the shop's own */
    static String of(List<Declared> allowed) {
        return of(allowed, part("frame-src", Policy.From.FRAME, List.of()));
    }

    /** Of a page that frames what lies with this recipient, and lets in nobody else. */
    static String framing(String recipient) {
        List<String> frames = Policy.inForce().hosts().stream().filter(host -> host.recipient().equals(recipient) && host.from() == Policy.From.FRAME)
                .map(Policy.Host::host).toList();
        return of(List.of(), part("frame-src", Policy.From.FRAME, frames));
    }

    private static String of(List<Declared> allowed, String frames) {
        List<String> scripts = allowed.stream().flatMap(declared -> declared.scripts().stream()).toList();
        List<String> calls = Stream.concat(scripts.stream(), allowed.stream().flatMap(declared -> declared.calls().stream())).toList();
        return String.join("; ", "default-src 'none'", part("img-src", Policy.From.IMAGE, calls), part("style-src", Policy.From.STYLE, List.of()),
                part("script-src", Policy.From.SCRIPT, scripts), part("font-src", Policy.From.FONT, List.of()),
                part("connect-src", Policy.From.CONNECT, calls), frames,
                part("form-action", Policy.From.FORM, List.of()), "frame-ancestors 'none'", "base-uri 'none'",
                part("manifest-src", Policy.From.MANIFEST, List.of()));
    }

    private static String part(String directive, Policy.From from, List<String> more) {
        var sources = new ArrayList<String>();
        Policy.inForce().hosts().stream().filter(host -> host.recipient().equals("self") && host.from() == from)
                .forEach(host -> sources.add(host.host().equals("self") ? "'self'" : host.host()));
        sources.addAll(more);
        return directive + " " + (sources.isEmpty() ? "'none'" : String.join(" ", sources.stream().distinct().toList()));
    }
}
