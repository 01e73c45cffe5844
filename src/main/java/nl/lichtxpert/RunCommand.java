package nl.lichtxpert;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.lichtxpert.partners.Partners;
import nl.lichtxpert.platform.DataFolder;
import nl.lichtxpert.platform.Settings;
import nl.lichtxpert.platform.Own;
import nl.lichtxpert.platform.SettingsReader;
import nl.lichtxpert.platform.StartRefused;
import nl.lichtxpert.setup.Reopening;
import nl.lichtxpert.storefront.Frame;
import nl.lichtxpert.web.Html;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.support.GenericApplicationContext;

/** {@code ./shop run}: the shop, until Ctrl-C. */
final class RunCommand {
    private RunCommand() {}

    static void run(List<String> arguments) {
        long began = System.nanoTime();
        Settings settings = SettingsReader.read(arguments, System.getenv());
        DataFolder.make(settings.data());
        System.setProperty("lichtxpert.log", settings.data().resolve("log").toString());
        var keeper = new Keeper(() -> SettingsReader.read(arguments, System.getenv()));
        Running shop = keeper.open();
        Runtime.getRuntime().addShutdownHook(new Thread(keeper::close, "closing"));
        if (!settings.own().open()) System.out.println("The shop is closed until its owner has set it up: open the link for staff.");
        System.out.printf("LichtXpert %s after %.1f s%n", settings.demo() ? "demo shop is open" : "is open", (System.nanoTime() - began) / 1e9);
        System.out.println("  shop    " + settings.address());
        shop.house().staff.beginLink().ifPresent(link -> System.out.println("  staff   " + settings.absolute(link)));
        System.out.println("  data    " + settings.data().toAbsolutePath().normalize());
        held(settings).ifPresent(why -> System.out.println("  mail    waits, nothing is lost. " + why));
        System.out.println("  Ctrl-C closes the shop; the data stays.");
    }

    /** Why no mail leaves, in words for who started the shop: the agreement with the mail server has no dates yet. */
    static Optional<String> held(Settings settings) {
        boolean sends = settings.mail().isPresent();
        return sends && Partners.inForce(Clock.systemUTC()).may(Partners.Work.MAIL) instanceof Partners.Answer.No(String why) ? Optional.of(why)
                : Optional.empty();
    }

    /** A running shop, also for the journeys of the tests. */
    record Running(House house, ConfigurableApplicationContext web, int port) implements AutoCloseable {
        @Override
        public void close() {
            house.evidence.close();
            web.close();
            house.close();
        }
    }

    static Running start(Settings settings) {
        return start(settings, new Reopening(() -> {}, Optional::empty));
    }

    static Running start(Settings settings, Reopening reopening) {
        System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE); // logback.xml has been read; Spring Boot would read it once more
        Ports.check(settings);
        Certificates.check(settings);
        House house = House.build(settings);
        Upkeep.firstCopy(house);
        if (settings.own().open()) publish(house);
        var feed = new Feed(house);
        try {
            Class<?>[] parts = settings.healthPort() == 0 ? new Class<?>[] {Web.class} : new Class<?>[] {Web.class, Health.class};
            var application = new SpringApplicationBuilder(parts).bannerMode(Banner.Mode.OFF).logStartupInfo(false).registerShutdownHook(false)
                    .properties(properties(settings)).initializers((GenericApplicationContext context) -> {
                        beans(context, house, feed);
                        context.registerBean(Reopening.class, () -> reopening);
                    }).beanNameGenerator(FullyQualifiedAnnotationBeanNameGenerator.INSTANCE).build();
            application.setSources(Web.controllers());
            ConfigurableApplicationContext web = application.run();
            house.proofs.opened(((ServletWebServerApplicationContext) web).getWebServer().getPort());
            house.start();
            feed.follow(web);
            return new Running(house, web, ((ServletWebServerApplicationContext) web).getWebServer().getPort());
        } catch (RuntimeException e) {
            feed.close();
            house.close();
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof PortInUseException taken) throw new StartRefused("Port " + taken.getPort() + " is in use; stop the other program first.");
                if (cause instanceof StartRefused refused) throw refused;
            }
            throw e;
        }
    }

    /** The statement that will be shown is the one that was published. */
    private static void publish(House house) {
        try {
            house.publications.open();
        } catch (RuntimeException e) {
            house.close();
            throw e;
        }
    }

    private static Map<String, Object> properties(Settings settings) {
        var properties = new HashMap<String, Object>(Map.of("server.port", settings.port(), "server.address", settings.host(),
                "spring.threads.virtual.enabled", true, "spring.main.lazy-initialization", false, "server.error.whitelabel.enabled", false,
                "server.http2.enabled", settings.tls().isPresent(), "spring.jmx.enabled", false, "management.server.port", settings.healthPort() == 0 ? -1
                        : settings.healthPort(),
                "management.server.address", "127.0.0.1"));
        properties.put("management.server.ssl.enabled", false);
        properties.put("management.endpoints.web.exposure.include", "health,prometheus");
        properties.put("management.endpoint.health.show-details", "always");
        properties.put("server.max-http-request-header-size", "16KB");
        properties.put("spring.servlet.multipart.enabled", false);
        properties.put("spring.mvc.formcontent.filter.enabled", false);
        settings.tls().ifPresent(tls -> {
            properties.put("server.port", tls.port());
            properties.put("spring.ssl.bundle.pem.shop.keystore.certificate", tls.certificate().toUri().toString());
            properties.put("spring.ssl.bundle.pem.shop.keystore.private-key", tls.key().toUri().toString());
            properties.put("spring.ssl.bundle.pem.shop.keystore.verify-keys", true);
            properties.put("spring.ssl.bundle.pem.shop.reload-on-update", true);
            properties.put("spring.ssl.bundle.watch.file.quiet-period", "2s");
            properties.put("server.ssl.bundle", "shop");
            properties.put("server.ssl.enabled-protocols", "TLSv1.3,TLSv1.2");
        });
        settings.trustedProxy().ifPresent(_ -> properties.put("server.forward-headers-strategy", "none"));
        return properties;
    }

    private static void promises(GenericApplicationContext context, House house) {
        context.registerBean(CatalogueWatch.class, () -> house.watch);
        Desks.beans(context, house);
        context.registerBean(nl.lichtxpert.statement.Publications.class, () -> house.publications);
        context.registerBean(nl.lichtxpert.rights.Rights.class, () -> house.rights);
        context.registerBean(nl.lichtxpert.privacy.ledger.HeadKey.class, () -> house.ledgerRounds.key);
        context.registerBean(nl.lichtxpert.proofs.Proofs.class, () -> house.proofs);
        context.registerBean(PromiseHealth.class, () -> new PromiseHealth(house.proofs, house.retention));
        context.registerBean(nl.lichtxpert.fraud.Fraud.class, () -> Wiring.fraud(house));
        context.registerBean(nl.lichtxpert.support.Support.class, () -> house.support);
        context.registerBean(nl.lichtxpert.breach.Breaches.class, () -> Wiring.breaches(house));
    }

    private static void beans(GenericApplicationContext context, House house, Feed feed) {
        promises(context, house);
        if (house.settings.healthPort() == 0) context.registerBean(MeterRegistry.class, SimpleMeterRegistry::new);
        context.registerBean(SmartInitializingSingleton.class, () -> feed::await);
        context.registerBean(Settings.class, () -> house.settings);
        context.registerBean(java.time.Clock.class, () -> house.clock);
        context.registerBean(nl.lichtxpert.platform.Ids.class, () -> house.ids);
        context.registerBean(nl.lichtxpert.platform.Database.class, () -> house.database, RunCommand::closedByTheHouse);
        context.registerBean(nl.lichtxpert.platform.Outbox.class, () -> house.outbox);
        context.registerBean(nl.lichtxpert.privacy.vault.Vault.class, () -> house.vault);
        context.registerBean(nl.lichtxpert.stock.Stock.class, () -> house.stock);
        context.registerBean(nl.lichtxpert.orders.Orders.class, () -> house.orders);
        context.registerBean(nl.lichtxpert.payments.Payments.class, () -> house.payments);
        context.registerBean(nl.lichtxpert.staff.Staff.class, () -> house.staff);
        house.testBank.ifPresent(bank -> context.registerBean(nl.lichtxpert.testbank.TestBank.class, () -> bank));
        context.registerBean(nl.lichtxpert.shipping.Shipping.class, () -> house.shipping);
        context.registerBean(nl.lichtxpert.buyers.Buyers.class, () -> house.buyers);
        context.registerBean(nl.lichtxpert.privacy.vault.Links.class, () -> house.links);
        context.registerBean(nl.lichtxpert.cart.Carts.class, () -> house.carts);
        house.showroom.beans(context);
        context.registerBean(Frame.Site.class, () -> new Frame.Site(house.settings.absolute(""), house.settings.demo() ? Frame.Mode.DEMO : Frame.Mode.REAL,
                Own.inForce().identity()));
        context.registerBean(nl.lichtxpert.search.Search.class, () -> house.search);
        context.registerBean(Html.class, () -> house.html);
        context.registerBean(nl.lichtxpert.legal.LegalDocuments.class, () -> house.documents);
        context.registerBean(nl.lichtxpert.checkout.OrderLinks.class, () -> house.orderLinks);
        context.registerBean(nl.lichtxpert.checkout.Checkout.class, () -> house.checkout);
        context.registerBean(nl.lichtxpert.invoices.Invoices.class, () -> house.invoices);
        context.registerBean(nl.lichtxpert.mail.Mail.class, () -> house.mail);
        service(context, house.customers.service);
        context.registerBean(nl.lichtxpert.accounts.Accounts.class, () -> house.customers.accounts);
        context.registerBean(nl.lichtxpert.myaccount.AccountPost.class, () -> house.customers.post);
        house.interfaces.beans(context);
        context.registerBean(nl.lichtxpert.companies.Companies.class, () -> house.customers.companies);
        house.afterSale.beans(context);
        visitors(context, house.visitors);
    }

    private static void service(GenericApplicationContext context, ServiceDesk desk) {
        context.registerBean(nl.lichtxpert.cases.Cases.class, () -> desk.cases);
        context.registerBean(nl.lichtxpert.calls.Calls.class, () -> desk.calls);
        context.registerBean(nl.lichtxpert.calls.Recognition.class, () -> desk.recognition);
        context.registerBean(nl.lichtxpert.recalls.Recalls.class, () -> desk.recalls);
        context.registerBean(nl.lichtxpert.alerts.Alerts.class, () -> desk.alerts);
    }

    /** Spring would close what can be closed, in its own order and before the house has written down what it still holds. */
    private static void closedByTheHouse(BeanDefinition bean) {
        bean.setDestroyMethodName("");
    }

    private static void visitors(GenericApplicationContext context, Visitors visitors) {
        context.registerBean(nl.lichtxpert.privacy.consent.Consents.class, () -> visitors.consents);
        context.registerBean(nl.lichtxpert.notices.Notices.class, () -> visitors.notices);
        context.registerBean(nl.lichtxpert.notices.Newsletters.class, () -> visitors.newsletters);
        context.registerBean(nl.lichtxpert.notices.SavedCarts.class, () -> visitors.savedCarts);
        context.registerBean(nl.lichtxpert.mail.ReviewQuestions.class, () -> visitors.reviewQuestions);
        context.registerBean(nl.lichtxpert.offers.Suggestions.class, () -> visitors.suggestions);
        context.registerBean(nl.lichtxpert.analytics.Figures.class, () -> visitors.figures, RunCommand::closedByTheHouse);
        context.registerBean(nl.lichtxpert.web.Footfall.class, () -> visitors.footfall);
        context.registerBean(nl.lichtxpert.choices.Asking.class, () -> visitors.asking);
        context.registerBean(nl.lichtxpert.choices.Meetings.class, () -> visitors.meetings);
        context.registerBean(nl.lichtxpert.choices.Remains.class, () -> visitors.remains);
        context.registerBean(nl.lichtxpert.web.Slots.class, () -> visitors.slots);
    }
}
