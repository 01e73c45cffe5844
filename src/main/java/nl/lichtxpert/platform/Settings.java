package nl.lichtxpert.platform;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Everything the owner sets, read once and checked before anything starts. Made by {@link SettingsReader}; every key is explained in the README.
 *
 * @param mode demo or production
 * @param address what visitors type, for links in mails and canonical addresses
 * @param host address to listen on
 * @param port 0 to 65535 for plain HTTP (with TLS: only redirects); 0 picks a free one
 * @param tls certificate and port, absent on plain HTTP
 * @param trustedProxy address of the one reverse proxy whose forwarding headers are believed, absent for none
 * @param data folder of everything the shop writes
 * @param keys folder of the key files; never inside a backup of the data
 * @param database external PostgreSQL, absent for the embedded one
 * @param mail server for outgoing mail, absent for the local outbox
 * @param witness who besides the shop keeps heads of the ledger
 * @param keySeal what seals the key files themselves
 * @param keysBackup folder that always holds the newest copy of the keys, absent for none
 * @param ownerMail address that hears of promises not kept, absent for none
 * @param healthPort port of health and figures, on 127.0.0.1 only; 0 switches it off
 * @param webhookHosts hosts that webhooks may call, in lower case; none by default
 * @param own who sells, how it delivers, what is offered
 * @param extras what visitors are asked consent for; nothing by default
 */
public record Settings(Mode mode, URI address, String host, int port, Optional<Tls> tls, Optional<String> trustedProxy, Path data, Path keys,
        Optional<External> database, Optional<Mail> mail, int healthPort, KeySeal keySeal, Optional<Path> keysBackup,
        Optional<String> ownerMail, Witness witness, Set<String> webhookHosts, Own own, Extras extras) {
    /** What the program is for. */
    public enum Mode {
        /** Loopback only, demo catalogue, test bank, a ribbon on every page. */
        DEMO,
        /** A real shop: refuses everything that makes a demo. */
        PRODUCTION
    }

    /** HTTPS from PEM files, read again when they change. */
    public record Tls(Path certificate, Path key, int port) {}

    /** PostgreSQL of the owner's own; the file has one line {@code zone=password} per zone. */
    public record External(String url, Path passwords) {}

    /**
     * What needs a visitor's consent. Each is absent or off until the owner sets it.
     *
     * @param google measurement id of Google Analytics 4
     * @param meta number of a Meta pixel
     * @param personalOffers whether visitors may be offered what fits their interests
     * @param asksGender whether a page asks one voluntary question, whose answers are counts
     * @param videos numbers of videos at YouTube, by the key of the page of advice beside which they can be opened
     */
    public record Extras(Optional<Tag> google, Optional<Tag> meta, boolean personalOffers, boolean asksGender, Map<String, String> videos) {
        public static final Extras NONE = new Extras(Optional.empty(), Optional.empty(), false, false, Map.of());
    }

    /** An account with a third party, and the day the processing agreement with it was signed: without one it is not used (clause T4). */
    public record Tag(String id, LocalDate agreement) {}

    /** SMTP with TLS; user and password absent for a relay that wants none, the box absent when no mailbox is read. */
    public record Mail(String host, int port, String from, Optional<String> user, Optional<Path> passwordFile, Optional<Box> box) {
        public Mail(String host, int port, String from, Optional<String> user, Optional<Path> passwordFile) {
            this(host, port, from, user, passwordFile, Optional.empty());
        }
    }

    /** Mailbox of the service desk, read over IMAP with TLS; {@code address} is what customers write to. */
    public record Box(String host, int port, String user, Path passwordFile, String address) {}

    /**
     * What seals the key files: a key on a token, a secret, or nothing.
     *
     * @param secret where it is kept: {@code environment:NAME}, {@code credential:NAME} or {@code file:PATH}
     */
    public record KeySeal(Optional<String> secret, Optional<Token> token) {}

    /**
     * An AES key on a PKCS#11 token.
     *
     * @param module library of whoever made the token
     * @param slot number of the slot, absent for the first that holds a token
     * @param pin where the PIN is kept, like the secret
     * @param key its label
     */
    public record Token(Path module, Optional<Integer> slot, String pin, String key) {}

    /** Where heads of the ledger go, so that nobody can rewrite it unseen: a file on another machine, an address outside the shop. */
    public record Witness(Optional<Path> file, Optional<String> mail) {}

    public boolean demo() {
        return mode == Mode.DEMO;
    }

    /** Whether browsers reach the shop by HTTPS, directly or through the trusted proxy. */
    public boolean secure() {
        return address.getScheme().equals("https");
    }

    /** Whether nobody else can reach the shop: its address is this machine's own. */
    public boolean onThisMachine() {
        return address.getHost().equals("localhost") || address.getHost().startsWith("127.") || address.getHost().equals("[::1]");
    }

    /** Absolute address of a path of the shop. */
    public String absolute(String path) {
        String base = address.toString();
        return (base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path;
    }
}
