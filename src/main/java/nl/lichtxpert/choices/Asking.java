package nl.lichtxpert.choices;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Own;
import nl.lichtxpert.platform.Settings;
import nl.lichtxpert.platform.Texts;
import nl.lichtxpert.privacy.consent.Consents;
import nl.lichtxpert.privacy.consent.Declared;
import nl.lichtxpert.privacy.consent.Standing;
import nl.lichtxpert.privacy.consent.Use;
import nl.lichtxpert.web.Html;
import nl.lichtxpert.web.RequestGuard;
import nl.lichtxpert.web.Slots;

/** Makes, once, what every page shows for each way to stand to consent: the question, the notice of a signal, or scripts and the button that withdraws. */
public final class Asking {
    private final Consents consents;
    private final Html html;
    private final Tags tags;

    public Asking(Consents consents, Html html, Settings.Extras extras) {
        this.consents = consents;
        this.html = html;
        this.tags = new Tags(extras);
    }

    /** What is on and may be asked for. */
    public static java.util.Set<Use> switchedOn(Settings.Extras extras) {
        var on = java.util.EnumSet.noneOf(Use.class);
        if (extras.google().isPresent()) on.add(Use.GOOGLE_STATISTICS);
        if (extras.meta().isPresent()) on.add(Use.META_ADVERTISING);
        if (extras.personalOffers()) on.add(Use.PERSONAL_OFFERS);
        return on;
    }

    public Slots slots(boolean secure) {
        return new Slots(consents, secure, standing -> new Slots.Fill(standing, pieces(standing, Language.NL), pieces(standing, Language.EN),
                RequestGuard.policy(Declared.of(standing.allowed()))));
    }

    private Slots.Pieces pieces(Standing standing, Language language) {
        if (consents.asked().isEmpty()) return Slots.Pieces.NONE;
        byte[] none = new byte[0];
        return switch (standing.answer()) {
            case OPEN -> new Slots.Pieces(banner(language), none, none);
            case SIGNAL -> new Slots.Pieces(none, none, html.bytes("choices/signal", Map.of("t", Texts.in(language))));
            case ALLOWED -> new Slots.Pieces(none, tags.of(standing, language).getBytes(StandardCharsets.UTF_8),
                    html.bytes("choices/withdraw", Map.of("t", Texts.in(language), "language", language)));
            case NOTHING_ASKED, REFUSED -> Slots.Pieces.NONE;
        };
    }

    private byte[] banner(Language language) {
        return html.bytes("choices/banner", Map.of("t", Texts.in(language), "language", language, "uses", uses(language), "shop",
                Own.inForce().identity().legalName()));
    }

    /** The uses that are asked for, as pages tell them. */
    List<AskedUse> uses(Language language) {
        return consents.asked().stream().map(use -> AskedUse.of(Declared.of(use), language)).toList();
    }

    /** What somebody who answers now has before her, for the ledger. */
    Consents.Shown shown(Language language) {
        String notice = html.text("choices/declared", Map.of("t", Texts.in(language), "uses", uses(language)));
        return new Consents.Shown(language, Ids.hash(new String(banner(language), StandardCharsets.UTF_8)), Ids.hash(notice));
    }
}
