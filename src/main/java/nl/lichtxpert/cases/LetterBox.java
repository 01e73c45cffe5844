package nl.lichtxpert.cases;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Texts;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.privacy.Personal;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.Reveal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Mail that comes in: from a mailbox over IMAP when the owner set one, and from the folder {@code mail-in} of the data, where a mail server of this machine
 * may put {@code .eml} files. A mail with the mark of a case goes on in it, any other begins one. What was taken in is sealed and then removed where it lay.
 */
public final class LetterBox {
    /** What came of a mail. */
    public enum Taken { BEGUN, ADDED, KNOWN, NO_MAIL }

    private static final Logger LOG = LoggerFactory.getLogger(LetterBox.class);
    private static final int MOST_BYTES = 25 * 1024 * 1024;
    private static final int MOST_AT_ONCE = 50;
    private static final int MOST_SHOWN = 4_000;
    private final Room room;
    private final Talk talk;
    private final Path folder;
    private final Optional<ImapBox> mailbox;
    private final ReplyToken token;
    private Predicate<byte[]> aside = _ -> false;

    LetterBox(Room room, Talk talk, Path folder, Optional<ImapBox> mailbox) {
        this.room = room;
        this.talk = talk;
        this.folder = folder;
        this.mailbox = mailbox;
        this.token = new ReplyToken(room.links());
    }

    /** At wiring time: what another room takes out of the post, such as newsletters that came back; that begins no case. */
    void aside(Predicate<byte[]> other) {
        aside = other;
    }

    /** Takes in what lies in the folder, also what is no mail: nobody's words stay there readable. What is empty yet is still being written. */
    public void empty() {
        if (!Files.isDirectory(folder)) return;
        for (Path file : waiting()) {
            try {
                byte[] raw = beginning(file);
                if (raw.length == 0) continue;
                if (take(raw) == Taken.NO_MAIL) unreadable(raw);
                Files.delete(file);
            } catch (IOException e) {
                LOG.warn("a file in mail-in could not be read or removed");
            }
        }
    }

    /** Of a mail that is too large the words, which come first; a file that is cut off is left out as too large. */
    private static byte[] beginning(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(MOST_BYTES);
        }
    }

    /** Comes to the desk as it is, sealed like any question. */
    private void unreadable(byte[] raw) {
        String words = MimeReader.tidy(new String(raw, 0, Math.min(raw.length, MOST_SHOWN), StandardCharsets.UTF_8));
        room.vaulted(Room.CLERK, Purpose.ANSWER, tx -> {
            if (!room.store().take(tx, known(new String(raw, StandardCharsets.ISO_8859_1)), room.clock().instant())) return Taken.KNOWN;
            String text = Texts.in(Language.NL).of("cases.unreadable", raw.length) + "\n\n" + words;
            talk.begin(tx, Beginning.of(Category.OTHER, Channel.MAIL, Language.NL), Personal.of(Beginning.Words.of("", "", "", "", text, List.of())));
            return Taken.BEGUN;
        });
    }

    private List<Path> waiting() {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".eml")).sorted().limit(MOST_AT_ONCE).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes in what lies in the mailbox. */
    public void fetch() {
        mailbox.ifPresent(box -> box.each(MOST_AT_ONCE, MOST_BYTES, raw -> take(raw) != Taken.NO_MAIL));
    }

    /** Taken in, or not at all: what is known to have come and what it said are one transaction. */
    Taken take(byte[] raw) {
        if (aside.test(raw)) return Taken.KNOWN;
        return MimeReader.read(raw).map(Personal::of).map(mail -> room.vaulted(Room.CLERK, Purpose.ANSWER,
                tx -> room.store().take(tx, hash(mail, raw), room.clock().instant()) ? file(tx, mail) : Taken.KNOWN)).orElse(Taken.NO_MAIL);
    }

    private String hash(Personal<Incoming> mail, byte[] raw) {
        String id = Reveal.under(Purpose.ANSWER).of(mail).id();
        return known(id.isEmpty() ? new String(raw, StandardCharsets.ISO_8859_1) : id);
    }

    private String known(String mark) {
        return Ids.hash(room.links().secret("mail-in|" + mark));
    }

    private Taken file(Tx tx, Personal<Incoming> sealed) {
        Incoming mail = Reveal.under(Purpose.ANSWER).of(sealed);
        Optional<CaseNumber> known = token.find(mail.marks());
        if (known.isPresent() && talk.customerSays(tx, known.get(), Personal.of(words(mail)), mail.files())) return Taken.ADDED;
        if (mail.automatic()) return Taken.KNOWN;
        talk.begin(tx, Beginning.of(Category.OTHER, Channel.MAIL, mail.language()).claiming(Cases.orderIn(mail.subject() + " " + mail.text())),
                Personal.of(Beginning.Words.of(mail.name(), mail.from(), "", mail.subject(), words(mail), mail.files())));
        return Taken.BEGUN;
    }

    private static String words(Incoming mail) {
        String text = mail.text().isBlank() ? mail.subject() : mail.text();
        return mail.left() == 0 ? text : text + "\n\n" + Texts.in(mail.language()).of("cases.files-left", mail.left());
    }
}
