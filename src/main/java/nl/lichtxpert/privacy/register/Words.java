package nl.lichtxpert.privacy.register;

import java.util.List;
import java.util.stream.IntStream;

/** The words of the policy that are types of the program. A file that uses another is refused. */
public final class Words {
    /** Letters of the clauses with how many each has: 57 in all. */
    private static final String CLAUSES = "S1 I5 D12 A6 T6 P9 R3 C8 H6 X1";

    private Words() {}

    /** Ids of all clauses of the statement, in its order. */
    public static List<String> clauses() {
        return List.of(CLAUSES.split(" ")).stream().flatMap(group -> IntStream.rangeClosed(1, Integer.parseInt(group.substring(1)))
                .mapToObj(number -> group.charAt(0) + "" + number)).toList();
    }

    /** Legal ground (art. 6(1) GDPR) with its letter and its term in the Data Privacy Vocabulary. */
    public enum Basis {
        CONSENT("a", "Consent"), CONTRACT("b", "Contract"), LEGAL_OBLIGATION("c", "LegalObligation"), VITAL_INTEREST("d", "VitalInterest"),
        PUBLIC_TASK("e", "PublicInterest"), LEGITIMATE_INTEREST("f", "LegitimateInterest");

        private final String letter;
        private final String dpv;

        Basis(String letter, String dpv) {
            this.letter = letter;
            this.dpv = dpv;
        }

        public String letter() {
            return letter;
        }

        /** Term of the Data Privacy Vocabulary, without prefix. */
        public String dpv() {
            return dpv;
        }
    }

    /** Kind of data, with its term in DPV's extension of personal data and its key in the fideslang taxonomy. */
    public enum Category {
        NAME("Name", "user.name"), ADDRESS("PhysicalAddress", "user.contact.address"), EMAIL("EmailAddress", "user.contact.email"),
        TELEPHONE("TelephoneNumber", "user.contact.phone_number"), COMPANY("Professional", "user.workplace"),
        ORDER("Purchase", "user.behavior.purchase_history"),
        PAYMENT("Transaction", "user.financial"), INVOICE("Transaction", "user.financial"), MESSAGE("Communication", "user.content"),
        ACCOUNT("AccountIdentifier", "user.account"), SIGN_IN("Authenticating", "user.authorization.credentials"), PREFERENCE("Preference", "user.behavior"),
        BIRTH_DATE("BirthDate", "user.demographic.date_of_birth"), CONSENT("Preference", "user.privacy_preferences"),
        IP_ADDRESS("IPAddress", "user.device.ip_address"), REQUEST("Communication", "user.content"), TRACE("ServiceConsumptionBehaviour", "user.behavior"),
        VISIT("BrowsingBehaviour", "user.behavior.browsing_history");

        private final String dpv;
        private final String fides;

        Category(String dpv, String fides) {
            this.dpv = dpv;
            this.fides = fides;
        }

        /** Term of {@code https://w3id.org/dpv/pd}, without prefix. */
        public String dpv() {
            return dpv;
        }

        /** Key of the fideslang taxonomy of data categories. */
        public String fides() {
            return fides;
        }
    }

    /** Whose data it is, as she stands to the shop. */
    public enum PersonClass { BUYER, ACCOUNT_HOLDER, CORRESPONDENT, EMPLOYEE, VISITOR }

    /** What begins a term. */
    public enum StartEvent { TYPED, ORDER_ENDED, BOOK_YEAR_ENDED, YEAR_ENDED, ACCOUNT_ENDED, CASE_CLOSED, ANSWERED, GIVEN, WITHDRAWN, WRITTEN, LAST_USED }

    /** What may stop a term from ending, for a while. */
    public enum Hold { NONE, DISPUTE, GUARANTEE, FRAUD_CASE, RESTRICTION }

    /** What obliges us to keep something although she asks to erase it (art. 17(3) GDPR). */
    public enum Duty { NONE, LAW, EMPLOYMENT }

    /** What a person may do with a field of hers (art. 15 to 21 GDPR). */
    public enum Entitlement { EXPORT, RECTIFY, ERASE, RESTRICT, PORT, OBJECT }

    /** What a cookie is for (clause C1). */
    public enum CookieKind { FUNCTIONAL, ANALYTIC, TRACKING }

    /** Where something is kept in the browser. */
    public enum Place { COOKIE, LOCAL_STORAGE, SESSION_STORAGE, INDEXED_DB, CACHE }

    /** How a recipient stands to the data: works for us, decides for itself, or is an authority. */
    public enum Standing { PROCESSOR, CONTROLLER, AUTHORITY }

    /** The part of the program that hands data to a recipient; {@code NONE} where no program does. */
    public enum Adapter { NONE, MAIL, CARRIER, PAYMENT, HOSTING, BUILDER, TAG, AUTHORITY, WITNESS, BREACH_LIST }

    /** Where a value comes from (clause D11); there is no word for a third party, so nothing bought or enriched can be declared. */
    public enum Origin { HERSELF, SHOP }
}
