package nl.lichtxpert.choices;

import java.util.List;
import java.util.stream.Collectors;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Settings;
import nl.lichtxpert.platform.Texts;
import nl.lichtxpert.privacy.consent.Permission;
import nl.lichtxpert.privacy.consent.Standing;
import nl.lichtxpert.privacy.consent.Use;
import nl.lichtxpert.storefront.Assets;

/** The scripts that load what a visitor allowed. Each wants her permission for just that use; without one there is no script to write. */
final class Tags {
    private final Settings.Extras extras;

    Tags(Settings.Extras extras) {
        this.extras = extras;
    }

    /** Script elements for everything this visitor allowed, in order, after the one that ends them; empty text for nothing. */
    String of(Standing standing, Language language) {
        String tags = standing.allowed().stream().sorted().flatMap(use -> standing.permission(use).stream()).map(permission -> tag(permission, language))
                .collect(Collectors.joining());
        return tags.isEmpty() ? "" : "<script src=\"" + Assets.path("while-allowed.js") + "\" defer></script>\n" + tags;
    }

    private String tag(Permission permission, Language language) {
        return switch (permission.use()) {
            case GOOGLE_STATISTICS -> google(permission);
            case META_ADVERTISING -> meta(permission);
            case PERSONAL_OFFERS -> interests(permission.forUse(Use.PERSONAL_OFFERS), language);
        };
    }

    private String google(Permission permission) {
        return extras.google().map(tag -> element("google-statistics.js", permission.forUse(Use.GOOGLE_STATISTICS), data("id", tag.id()))).orElse("");
    }

    private String meta(Permission permission) {
        return extras.meta().map(tag -> element("meta-pixel.js", permission.forUse(Use.META_ADVERTISING), data("id", tag.id()))).orElse("");
    }

    /** The script says a few words of its own. */
    private static String interests(Permission permission, Language language) {
        var data = new StringBuilder(data("page", ChoicePages.interestsPath(language)));
        for (String word : List.of("title", "recent", "why", "none", "remove", "erase")) {
            data.append(data(word, Texts.in(language).of("choices.interests." + word)));
        }
        return element("interests.js", permission, data.toString());
    }

    private static String data(String name, String value) {
        return " data-" + name + "=\"" + value + '"';
    }

    /** Ids are letters, digits and hyphens, the settings refuse others; texts hold no quotation mark. */
    private static String element(String script, Permission granted, String data) {
        return "<script src=\"" + Assets.path(script) + "\" data-use=\"" + granted.use().letter() + '"' + data + " defer></script>\n";
    }
}
