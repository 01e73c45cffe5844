package nl.lichtxpert.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import nl.lichtxpert.platform.Language;
import org.junit.jupiter.api.Test;

class MimeReaderTest {
    private static final byte[] JPEG = picture();

    private static byte[] picture() {
        var bytes = new java.io.ByteArrayOutputStream();
        try {
            javax.imageio.ImageIO.write(new java.awt.image.BufferedImage(2, 2, java.awt.image.BufferedImage.TYPE_INT_RGB), "jpg", bytes);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return nl.lichtxpert.platform.BarePicture.of(bytes.toByteArray()).orElseThrow();
    }

    private static Incoming read(String mail) {
        return read(mail, StandardCharsets.UTF_8);
    }

    private static Incoming read(String mail, Charset charset) {
        return MimeReader.read(mail.replace("\n", "\r\n").getBytes(charset)).orElseThrow();
    }

    @Test
    void a_plain_mail_is_read_with_its_sender_and_its_words() {
        Incoming mail = read("""
                From: =?UTF-8?Q?Ren=C3=A9_Testmans?= <Rene@Example.nl>
                Subject: =?UTF-8?B?TGFtcCBpcyBrYXBvdCDigJMgd2F0IG51Pw==?=
                Message-ID: <een@example.nl>
                Content-Type: text/plain; charset=utf-8
                Content-Transfer-Encoding: quoted-printable

                De lamp van bestelling LX-7K3P-92QF is kapot. Wat kost een caf=C3=A9lamp=
                 van 60 cm?
                """);
        assertThat(mail.from()).isEqualTo("Rene@Example.nl");
        assertThat(mail.name()).isEqualTo("René Testmans");
        assertThat(mail.subject()).isEqualTo("Lamp is kapot – wat nu?");
        assertThat(mail.text()).isEqualTo("De lamp van bestelling LX-7K3P-92QF is kapot. Wat kost een cafélamp van 60 cm?");
        assertThat(mail.id()).isEqualTo("<een@example.nl>");
        assertThat(mail.language()).isEqualTo(Language.NL);
        assertThat(mail.automatic()).isFalse();
        assertThat(Cases.orderIn(mail.text())).isPresent();
    }

    @Test
    void html_becomes_words_and_nothing_of_it_runs_or_is_fetched() {
        Incoming mail = read("""
                From: a@example.nl
                Subject: Hi
                Content-Type: text/html; charset=iso-8859-1

                <html><head><style>p {color: red}</style></head><body><script>alert(1)</script><p>My caf\u00e9 lamp &amp; the <b>shade</b></p>
                <img src="https://tracker.example/x.gif"><p>Is it &#8364;&nbsp;5?</p></body></html>
                """, StandardCharsets.ISO_8859_1);
        assertThat(mail.text()).isEqualTo("My café lamp & the shade\nIs it € 5?".replace("\n", "\n"));
        assertThat(mail.language()).isEqualTo(Language.EN);
    }

    @Test
    void files_are_what_their_bytes_say_and_others_are_left_out() {
        String photo = Base64.getEncoder().encodeToString(JPEG);
        Incoming mail = read("""
                From: a@example.nl
                Subject: Foto
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary="grens"

                --grens
                Content-Type: multipart/alternative; boundary="binnen"

                --binnen
                Content-Type: text/plain; charset=utf-8

                Zie de foto.
                --binnen
                Content-Type: text/html; charset=utf-8

                <p>Zie de foto, anders.</p>
                --binnen--
                --grens
                Content-Type: application/octet-stream; name="../../etc/lamp.exe"
                Content-Disposition: attachment; filename="../../etc/lamp 111222333.exe"
                Content-Transfer-Encoding: base64

                %s
                --grens
                Content-Type: image/jpeg; name="foto.jpg"
                Content-Disposition: attachment; filename="foto.jpg"

                MZ this is no photograph
                --grens--
                """.formatted(photo));
        assertThat(mail.text()).isEqualTo("Zie de foto.");
        assertThat(mail.files()).hasSize(1);
        assertThat(mail.files().getFirst().name()).isEqualTo("lamp •••.jpg");
        assertThat(mail.files().getFirst().kind()).isEqualTo(FileKind.JPEG);
        assertThat(mail.files().getFirst().bytes()).isEqualTo(JPEG);
        assertThat(mail.left()).isEqualTo(1);
    }

    @Test
    void an_answer_is_read_without_what_is_quoted_below_it() {
        Incoming mail = read("""
                From: a@example.nl
                In-Reply-To: <kv7k3p92qf.0123456789abcdef.1@example.nl>
                Subject: Re: Antwoord
                Content-Type: text/plain; charset=utf-8

                Dank u, dat helpt.

                Op zo 22 nov 2026 om 19:00 schreef LichtXpert
                <service+kv7k3p92qf.0123456789abcdef@example.nl>:
                > Wij hebben uw vraag.
                """);
        assertThat(mail.text()).isEqualTo("Dank u, dat helpt.");
        assertThat(mail.marks()).contains("kv7k3p92qf.0123456789abcdef");
    }

    @Test
    void what_a_program_wrote_is_known_as_such_and_what_is_broken_is_read_as_far_as_it_goes() {
        assertThat(read("From: a@example.nl\nAuto-Submitted: auto-replied\nSubject: Afwezig\n\nIk ben er niet.\n").automatic()).isTrue();
        assertThat(read("From: a@example.nl\nPrecedence: bulk\n\nKoop nu.\n").automatic()).isTrue();
        assertThat(read("From: a@example.nl\nContent-Type: text/plain; charset=bestaat-niet\n\nWoorden.\n").text()).isEqualTo("Woorden.");
        assertThat(read("From: a@example.nl\nContent-Type: multipart/mixed; boundary=x\n\n--x\n\nHalf").text()).isEqualTo("Half");
        assertThat(MimeReader.read(new byte[0])).isEmpty();
    }
}
