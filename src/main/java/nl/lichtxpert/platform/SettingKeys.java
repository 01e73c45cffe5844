package nl.lichtxpert.platform;

import java.util.List;

/** Every key of a setting; the README explains each, and a test sees to it. */
final class SettingKeys {
    static final List<String> ALL = List.of(
            "mode", "address", "listen.host", "listen.port", "tls.certificate", "tls.key", "tls.port", "proxy.trusted", "data", "keys", "keys.secret",
            "keys.pkcs11.module", "keys.pkcs11.slot", "keys.pkcs11.pin", "keys.pkcs11.key", "keys.backup",
            "database.url", "database.passwords", "mail.host", "mail.port", "mail.from", "mail.user", "mail.password-file",
            "mail.in.host", "mail.in.port", "mail.in.user", "mail.in.password-file", "mail.in.address", "owner.mail",
            "ledger.witness-file", "ledger.witness-mail", "webhook.hosts", "health.port",
            "google.measurement-id", "google.agreement", "meta.pixel-id", "meta.agreement", "offers.personal", "question.gender", "video.youtube",
            "shop.name", "shop.street", "shop.postcode", "shop.city", "shop.telephone", "shop.email", "shop.kvk", "shop.vat", "shop.iban",
            "shop.hours-nl", "shop.hours-en", "delivery.parcel", "delivery.free-from", "delivery.belgium", "delivery.germany",
            "delivery.free-abroad-from", "delivery.days", "delivery.days-abroad", "payment.online", "order.most-pieces", "vat.one-stop-shop", "shop.open",
            "agreement.mail-server.from", "agreement.mail-server.until", "agreement.hosting.from", "agreement.hosting.until",
            "agreement.builder.from", "agreement.builder.until");

    private SettingKeys() {}
}
