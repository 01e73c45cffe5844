package nl.lichtxpert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Personal;
import nl.lichtxpert.privacy.Purpose;
import org.junit.jupiter.api.Test;

/** A wish list and an account find each other when its holder comes in. */
class WishJourneyTest {
    private static final RunCommand.Running SHOP = TestShop.running();
    private static final Sql SKU = Sql.shop("select min(sku) as sku from catalog.article where published");
    private static final String MAIL = "wens@example.nl";

    private static Browser browser() {
        return new Browser(SHOP.house().settings.absolute(""));
    }

    private static void comesIn(Browser browser) {
        var accounts = SHOP.house().customers.accounts;
        UUID letter = accounts.signingIn().askLink(Personal.of(MAIL), Language.NL, "test").orElseThrow();
        assertThat(browser.post("/inloggen/link/" + accounts.letters().secret(letter), Map.of()).status()).isEqualTo(303);
    }

    @Test
    void a_wish_list_is_kept_when_she_signs_in_and_is_there_again_on_another_device() {
        String sku = SHOP.house().database.read(Zone.SHOP, Actor.VISITOR, Purpose.NO_PERSON, tx -> tx.sql(SKU).only(row -> row.text("sku")));
        Account.session(SHOP.house(), MAIL);
        Browser sofa = browser();
        String list = sofa.post("/verlanglijst", Map.of("sku", sku)).location();
        assertThat(list).startsWith("/verlanglijst/");
        comesIn(sofa);
        assertThat(sofa.get("/account/bewaard").body()).contains("Mijn verlanglijst");
        sofa.post("/uitloggen", Map.of());
        assertThat(sofa.get("/verlanglijst").location()).as("still there").isEqualTo(list);
        Browser train = browser();
        assertThat(train.get("/verlanglijst").status()).as("nothing yet").isEqualTo(200);
        comesIn(train);
        assertThat(train.get("/verlanglijst").location()).isEqualTo(list);
    }
}
