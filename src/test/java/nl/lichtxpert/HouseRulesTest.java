package nl.lichtxpert;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.lichtxpert.platform.News;
import nl.lichtxpert.privacy.PersonRef;
import nl.lichtxpert.privacy.Personal;
import nl.lichtxpert.privacy.Reveal;
import nl.lichtxpert.privacy.register.Policy;
import nl.lichtxpert.privacy.vault.Vault;
import nl.lichtxpert.web.For;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The walls of the house; {@link RoomTable} is their map. */
class HouseRulesTest {
    /** These know articles and never people. */
    private static final Set<String> NO_PERSON = Set.of("advice", "catalog", "pricing", "stock", "search", "search.language", "pictures", "photometry",
            "fit", "offers");
    /** The only classes that open or change a closed value. */
    private static final Set<String> REVEALS = Set.of("accounts.Accounts", "accounts.Invitations", "accounts.OwnOrders", "accounts.Registering",
            "accounts.Room", "accounts.Security", "accounts.SigningIn", "accounts.UserNames", "buyers.Buyers", "checkout.CheckoutForm",
            "checkout.KnownBuyer", "checkout.PlaceOrder", "checkout.ReviewLines", "companies.CompanyOrderPages", "companies.CompanyPages",
            "credentials.Passkeys", "fraud.Disclosure", "fraud.FraudPages", "invoices.Invoices", "mail.Composer", "mail.Mail",
            "myaccount.AccountPages", "myaccount.AccountPost", "myaccount.AddressPages", "myaccount.KeptPages", "myaccount.PostBoxPages",
            "myaccount.ProfileForm", "myaccount.SecurityPages",
            "myaccount.WishKeeper", "myorder.OrderPages", "notices.Notices", "notices.Readers", "privacy.vault.Vault",
            "returns.Parcels",
            "returns.SettledNews", "returns.WithdrawalForm", "returns.WithdrawalPages", "returns.Withdrawals", "rights.AskForm", "rights.Changes",
            "rights.ContactForm", "rights.Copies", "rights.FormerMailbox", "rights.Rights", "rights.RightsPages", "rights.Visits", "shipping.OpenTask",
            "staff.BeginAccount", "staff.OwnSignIn", "staff.SignIn", "staff.StaffPost");
    /** Of those, the ones of the service desk. */
    private static final Set<String> REVEALS_OF_SERVICE = Set.of("alerts.AlertPages", "alerts.Alerts", "alerts.Reached",
            "calls.Calls", "calls.Recognition", "cases.Asker", "cases.CaseDesk",
            "cases.CaseMail", "cases.CasePages", "cases.CaseProbes", "cases.ContactForm", "cases.ContactPages", "cases.LetterBox", "cases.QuestionPages",
            "cases.Reached", "cases.Talk");
    /** Of those, the ones of what follows a sale. */
    private static final Set<String> REVEALS_AFTER_SALE = Set.of("cases.Cases", "checkout.Checkout", "defects.DefectForm", "defects.DefectPages",
            "defects.Whereto",
            "inspections.InspectionPages", "money.Reminders");
    /** Not a page, and yet it speaks Spring: one answers for all pages of its room, the other only borrows Argon2id. */
    private static final Set<String> SPRING_BESIDE_PAGES = Set.of("storefront.NotFound", "credentials.Passwords", "credentials.Passkeys",
            "credentials.PasskeyStore", "credentials.Ceremony");

    static final String ROOT = "nl.lichtxpert";
    static final JavaClasses CLASSES = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(ROOT);

    @Test
    void a_room_uses_only_the_rooms_the_table_allows() {
        Map<String, Set<String>> table = table();
        var faults = new TreeSet<String>();
        uses((from, to, how) -> {
            if (!table.containsKey(from)) faults.add(from + " has no row in the table");
            else if (!to.equals("platform") && !to.equals("privacy") && !table.get(from).contains(to)) faults.add(from + " may not use " + to + ": " + how);
        });
        assertThat(faults).isEmpty();
    }

    @Test
    void rooms_do_not_lean_on_each_other_in_a_ring() {
        var edges = new TreeMap<String, Set<String>>();
        uses((from, to, _) -> edges.computeIfAbsent(from, _ -> new TreeSet<>()).add(to));
        assertThat(Rings.of(edges)).isEmpty();
        assertThat(Rings.of(table())).as("the table itself").isEmpty();
    }

    @Test
    void rooms_of_articles_know_no_person() {
        Predicate<JavaClass> person = c -> c.isEquivalentTo(PersonRef.class) || c.isEquivalentTo(Personal.class) || c.isEquivalentTo(Reveal.class)
                || room(c).startsWith("privacy.");
        assertThat(dependencies().filter(d -> NO_PERSON.contains(room(d.getOriginClass())) && person.test(d.getTargetClass())).map(HouseRulesTest::say))
                .isEmpty();
    }

    @Test
    void the_figures_know_no_person() {
        Predicate<JavaClass> person = c -> c.isEquivalentTo(PersonRef.class) || c.isEquivalentTo(Personal.class) || c.isEquivalentTo(Reveal.class)
                || room(c).startsWith("privacy.") && !c.getSimpleName().equals("Countable");
        assertThat(dependencies().filter(d -> room(d.getOriginClass()).equals("analytics") && person.test(d.getTargetClass()))
                .map(HouseRulesTest::say)).isEmpty();
    }

    @Test
    void the_back_office_never_reaches_the_vault_and_opens_nothing() {
        assertThat(dependencies().filter(d -> room(d.getOriginClass()).equals("backoffice"))
                .filter(d -> room(d.getTargetClass()).startsWith("privacy.") || d.getTargetClass().isEquivalentTo(Reveal.class)
                || room(d.getTargetClass()).equals("buyers")).map(HouseRulesTest::say)).isEmpty();
    }

    @Test
    void only_the_listed_classes_open_a_closed_value() {
        Set<String> callers = CLASSES.stream().flatMap(c -> c.getMethodCallsFromSelf().stream())
                .filter(call -> call.getTargetOwner().isEquivalentTo(Reveal.class))
                .map(call -> named(call.getOriginOwner())).collect(Collectors.toCollection(TreeSet::new));
        Stream<String> references = CLASSES.stream().flatMap(c -> c.getMethodReferencesFromSelf().stream())
                .filter(r -> r.getTargetOwner().isEquivalentTo(Reveal.class)).map(r -> named(r.getOriginOwner()));
        references.forEach(callers::add);
        assertThat(callers).isEqualTo(Stream.of(REVEALS, REVEALS_OF_SERVICE, REVEALS_AFTER_SALE).flatMap(Set::stream)
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void every_record_the_vault_opens_is_declared_in_the_policy() {
        Set<String> opened = CLASSES.stream().flatMap(c -> c.getMethods().stream())
                .filter(m -> m.getMethodCallsFromSelf().stream().anyMatch(call -> call.getTargetOwner().isEquivalentTo(Vault.class)
                && call.getTarget().getName().equals("open")))
                .flatMap(m -> m.getReferencedClassObjects().stream()).map(o -> o.getRawType()).filter(JavaClass::isRecord)
                .map(c -> c.getName().substring(ROOT.length() + 1)).collect(Collectors.toCollection(TreeSet::new));
        Set<String> declared = Policy.inForce().sealed().stream().filter(sealed -> sealed.form() == Policy.Form.RECORD).map(Policy.Sealed::name)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(opened).as("see docs/policy.md: a stanza 'record' in data.policy").isNotEmpty().isEqualTo(declared);
    }

    @Test
    void news_carries_numbers_and_never_a_person() {
        var kinds = CLASSES.stream().filter(c -> c.isAssignableTo(News.class) && !c.isInterface()).toList();
        assertThat(kinds).hasSizeGreaterThan(4);
        assertThat(kinds.stream().flatMap(c -> c.getFields().stream()).filter(f -> !numberLike(f.getRawType())).map(JavaField::getFullName)).isEmpty();
    }

    private static boolean numberLike(JavaClass type) {
        return type.getName().equals("java.util.UUID") || type.getName().equals("java.time.Instant") || type.isPrimitive()
                || type.getSimpleName().endsWith("Number");
    }

    @Test
    void the_web_framework_stays_in_pages_and_at_the_door() {
        Predicate<JavaClass> door = c -> room(c).isEmpty() || room(c).equals("web") || top(c).getSimpleName().matches(".*(Pages|Api|Resolver)")
                || SPRING_BESIDE_PAGES.contains(named(c));
        assertThat(dependencies().filter(d -> d.getTargetClass().getPackageName().matches("(org\\.springframework|jakarta\\.servlet)\\b.*")
                && !door.test(d.getOriginClass())).map(HouseRulesTest::say)).isEmpty();
    }

    @Test
    void every_endpoint_says_who_may_call_it() {
        var endpoints = CLASSES.stream().filter(c -> c.isAnnotatedWith(Controller.class)).flatMap(c -> c.getMethods().stream())
                .filter(m -> m.isAnnotatedWith(RequestMapping.class) || m.isMetaAnnotatedWith(RequestMapping.class)).toList();
        assertThat(endpoints).hasSizeGreaterThan(20);
        assertThat(endpoints.stream().filter(m -> !m.isAnnotatedWith(For.class) && !m.getOwner().isAnnotatedWith(For.class)).map(JavaMethod::getFullName))
                .isEmpty();
    }

    @Test
    void every_controller_is_on_the_list_by_which_it_is_found() {
        assertThat(CLASSES.stream().filter(c -> c.isAnnotatedWith(Controller.class)).map(JavaClass::getName).sorted().toList())
                .as("controllers.txt: one class a line, in order").isEqualTo(List.copyOf(Web.controllers()));
    }

    private interface Use { void of(String from, String to, String how); }

    private static void uses(Use use) {
        dependencies().filter(d -> d.getTargetClass().getPackageName().startsWith(ROOT)).forEach(d -> {
            String from = room(d.getOriginClass());
            String to = room(d.getTargetClass());
            if (!from.isEmpty() && !from.equals(to)) use.of(from, to.isEmpty() ? "the root" : to, say(d));
        });
    }

    static Stream<Dependency> dependencies() {
        return CLASSES.stream().flatMap(c -> c.getDirectDependenciesFromSelf().stream());
    }

    private static Map<String, Set<String>> table() {
        var table = new TreeMap<String, Set<String>>();
        for (String row : RoomTable.MAY_USE.lines().toList()) {
            List<String> cells = new ArrayList<>(Arrays.asList(row.split("\\s*->\\s*| +")));
            table.put(cells.removeFirst(), new HashSet<>(cells));
        }
        return table;
    }

    private static String room(JavaClass c) {
        String name = c.getBaseComponentType().getPackageName();
        return name.length() <= ROOT.length() || !name.startsWith(ROOT) ? "" : name.substring(ROOT.length() + 1);
    }

    static JavaClass top(JavaClass c) {
        return c.getEnclosingClass().map(HouseRulesTest::top).orElse(c);
    }

    static String named(JavaClass c) {
        return top(c).getName().substring(ROOT.length() + 1);
    }

    private static String say(Dependency d) {
        return named(d.getOriginClass()) + " -> " + d.getTargetClass().getName();
    }
}
