package nl.lichtxpert.statement;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.time.LocalDate;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.ShopIdentity;
import nl.lichtxpert.privacy.register.Policy;

/** The statement and its pages, in words. The same policy and the same shop give the same text, byte by byte: its hash says which text somebody was shown. */
public final class Statement {
    private final Policy policy;
    private final ShopIdentity shop;

    public Statement(Policy policy, ShopIdentity shop) {
        this.policy = policy;
        this.shop = shop;
    }

    /** The statement of the policy in force. */
    public static Statement inForce(ShopIdentity shop) {
        return new Statement(Policy.inForce(), shop);
    }

    /** The shop it names. */
    public ShopIdentity shop() {
        return shop;
    }

    /** The same words as another shop would say them. */
    Statement saidBy(ShopIdentity another) {
        return new Statement(policy, another);
    }

    public LocalDate version() {
        return policy.version();
    }

    public Policy policy() {
        return policy;
    }

    /** The statement: trusted HTML below a first-level heading of the caller. */
    public String html(Language language) {
        var html = new StringOutput();
        JtestatementGenerated.render(new OwaspHtmlTemplateOutput(html), null, view(language));
        return html.toString();
    }

    /** SHA-256 of the statement's text in UTF-8, 64 hexadecimal digits. */
    public String hash(Language language) {
        return Ids.hash(html(language));
    }

    /** What is kept in a browser. */
    public String cookies(Language language) {
        var html = new StringOutput();
        JtecookiesGenerated.render(new OwaspHtmlTemplateOutput(html), null, view(language));
        return html.toString();
    }

    /** Who receives data, with agreement and country. */
    public String recipients(Language language) {
        var html = new StringOutput();
        JterecipientsGenerated.render(new OwaspHtmlTemplateOutput(html), null, view(language));
        return html.toString();
    }

    /** How long everything is kept. */
    public String terms(Language language) {
        var html = new StringOutput();
        JtetermsGenerated.render(new OwaspHtmlTemplateOutput(html), null, view(language));
        return html.toString();
    }

    /** The register of processing (art. 30 GDPR). */
    public String register(Language language) {
        var html = new StringOutput();
        JteregisterGenerated.render(new OwaspHtmlTemplateOutput(html), null, view(language));
        return html.toString();
    }

    private StatementView view(Language language) {
        return new StatementView(policy, shop, language);
    }
}
