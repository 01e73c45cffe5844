package nl.lichtxpert;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.imageio.ImageIO;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.staff.Role;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Photographs and papers of an article, from an employee's form to the page. */
class MediaJourneyTest {
    private static final String PATH = "/medewerker/assortiment/beelden";
    private static final String SECRET = "GPS 52.2112 5.9699 Canon kanarie";
    private static final RunCommand.Running SHOP = TestShop.running();
    private static final Sql LAMP = Sql.shop("""
            select sku || ' ' || slug as lamp from catalog.article where published and label_duty = 'LIGHT_SOURCE' order by sku desc limit 1""");
    private static AtTheDesk desk;
    private static String sku;
    private static String page;

    @BeforeAll
    static void hired() {
        desk = new AtTheDesk(SHOP, Role.CATALOGUE);
        String[] lamp = SHOP.house().database.read(Zone.SHOP, Actor.VISITOR, Purpose.NO_PERSON, tx -> tx.sql(LAMP).only(row -> row.text("lamp"))).split(" ");
        sku = lamp[0];
        page = "/artikel/" + lamp[1];
    }

    private static Browser.Answer send(Map<String, String> fields, byte[] file) throws IOException {
        var body = new ByteArrayOutputStream();
        fields.forEach((name, text) -> body.writeBytes(("--grens\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + text + "\r\n")
                .getBytes(StandardCharsets.UTF_8)));
        body.writeBytes("--grens\r\nContent-Disposition: form-data; name=\"bestand\"; filename=\"x\"\r\n\r\n"
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes("\r\n--grens--\r\n".getBytes(StandardCharsets.UTF_8));
        return desk.browser.send(HttpRequest.newBuilder(URI.create(TestShop.address(PATH))).header("Content-Type", "multipart/form-data; boundary=grens")
                .header("Sec-Fetch-Site", "same-origin").POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    /** Left half red, right half blue, and a camera that talks too much and was held on its side. */
    private static byte[] photograph(int orientation) throws IOException {
        var image = new BufferedImage(600, 400, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 600; x++) {
            for (int y = 0; y < 400; y++) image.setRGB(x, y, (x < 300 ? Color.RED : Color.BLUE).getRGB());
        }
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", out);
        byte[] plain = out.toByteArray();
        byte[] words = SECRET.getBytes(StandardCharsets.US_ASCII);
        byte[] exif = {'E', 'x', 'i', 'f', 0, 0, 'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte) orientation, 0, 0, 0, 0, 0, 0};
        var whole = new ByteArrayOutputStream();
        whole.write(plain, 0, 2);
        int length = exif.length + words.length + 2;
        whole.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xE1, (byte) (length >> 8), (byte) length});
        whole.writeBytes(exif);
        whole.writeBytes(words);
        whole.write(plain, 2, plain.length - 2);
        return whole.toByteArray();
    }

    private static byte[] bytes(String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(TestShop.address(path))).GET().build();
        return desk.browser.client().send(request, HttpResponse.BodyHandlers.ofByteArray()).body();
    }

    private static boolean red(int rgb) {
        return new Color(rgb).getRed() > 180 && new Color(rgb).getBlue() < 80;
    }

    @Test
    void a_photograph_is_shown_upright_cut_and_without_what_the_camera_noted() throws Exception {
        assertThat(send(Map.of("nr", sku, "wat", "foto", "alt_nl", "Lamp boven een tafel", "alt_en", "Lamp above a table"),
                photograph(6)).status()).isEqualTo(303);
        AtTheDesk.soon("it is on the page", () -> desk.browser.get(page).body().contains("alt=\"Lamp boven een tafel\""));
        String address = desk.browser.get(page).body().replaceAll("(?s).*?src=\"(/foto/\\d+\\?v=\\d+)\".*", "$1");
        byte[] sent = bytes(address);
        assertThat(new String(sent, StandardCharsets.ISO_8859_1)).doesNotContain("kanarie", "Exif");
        BufferedImage upright = ImageIO.read(new ByteArrayInputStream(sent));
        assertThat(upright.getWidth()).isEqualTo(800);
        assertThat(red(upright.getRGB(400, 200))).as("left went up").isTrue();
        assertThat(red(upright.getRGB(400, 600))).isFalse();
        String id = address.replaceAll(".*/foto/(\\d+).*", "$1");
        var crop = Map.of("nr", sku, "foto", id, "alt_nl", "Het licht", "alt_en", "The light", "links", "0", "boven", "50", "breed", "100", "hoog", "50");
        assertThat(desk.browser.post(PATH + "/wijzigen", crop).status()).isEqualTo(303);
        AtTheDesk.soon("cut", () -> desk.browser.get(page).body().contains("/foto/" + id + "?v=2"));
        BufferedImage cut = ImageIO.read(new ByteArrayInputStream(bytes("/foto/" + id + "?v=2&view=thumb")));
        assertThat(red(cut.getRGB(200, 200))).as("only the lower half is left").isFalse();
        assertThat(desk.browser.post(PATH + "/wijzigen", Map.of("nr", sku, "foto", id, "weg", "ja")).status()).isEqualTo(303);
        AtTheDesk.soon("the drawing is back", () -> !desk.browser.get(page).body().contains("/foto/"));
    }

    @Test
    void the_order_of_photographs_is_the_employees_and_the_first_is_the_main_one() throws Exception {
        var pages = new java.util.ArrayList<String>();
        for (String alt : java.util.List.of("Eerste", "Tweede", "Derde")) {
            assertThat(send(Map.of("nr", sku, "wat", "foto", "alt_nl", alt, "alt_en", alt), photograph(1)).status()).isEqualTo(303);
        }
        var forms = java.util.regex.Pattern.compile("name=\"foto\" value=\"(\\d+)\"").matcher(desk.browser.get(PATH + "?nr=" + sku).body());
        while (forms.find()) pages.add(forms.group(1));
        assertThat(desk.browser.post(PATH + "/wijzigen", Map.of("nr", sku, "foto", pages.get(2), "schuif", "eerder")).status()).isEqualTo(303);
        assertThat(desk.browser.post(PATH + "/wijzigen", Map.of("nr", sku, "foto", pages.get(0), "schuif", "later")).status()).isEqualTo(303);
        AtTheDesk.soon("the third is the main one, the second the last", () -> desk.browser.get(page).body()
                .matches("(?s).*?/foto/" + pages.get(2) + ".*?/foto/" + pages.get(0) + "\\?.*?/foto/" + pages.get(1) + "\\?.*"));
        assertThat(desk.browser.get(PATH + "?nr=" + sku).body()).containsSubsequence("value=\"" + pages.get(2), "Foto 1: hoofdfoto",
                "value=\"" + pages.get(0), "Foto 2");
        assertThat(desk.browser.post(PATH + "/wijzigen", Map.of("nr", sku, "foto", pages.get(1), "voorop", "ja")).status()).isEqualTo(303);
        AtTheDesk.soon("at once the main one", () -> desk.browser.get(page).body().replaceAll("(?s).*?/foto/(\\d+).*", "$1").equals(pages.get(1)));
        for (String id : pages) desk.browser.post(PATH + "/wijzigen", Map.of("nr", sku, "foto", id, "weg", "ja"));
        AtTheDesk.soon("the drawing is back", () -> !desk.browser.get(page).body().contains("/foto/"));
    }

    @Test
    void a_file_is_what_its_bytes_say() throws Exception {
        assertThat(send(Map.of("nr", sku, "wat", "foto"), "<svg onload=alert(1)>".getBytes(StandardCharsets.UTF_8)).body()).contains("geen JPEG of PNG");
        assertThat(send(Map.of("nr", sku, "wat", "foto"), new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 1, 2}).body()).contains("niet als foto te lezen");
        assertThat(send(Map.of("nr", sku, "wat", "foto"), new byte[0]).body()).contains("Kies een bestand");
        assertThat(send(Map.of("nr", sku, "wat", "foto"), new byte[(12 << 20) + 1]).body()).contains("groter dan 12 MB");
        var paper = Map.of("nr", sku, "wat", "document", "soort", "MANUAL", "titel_nl", "Handleiding", "titel_en", "Manual");
        assertThat(send(paper, "MZ program".getBytes(StandardCharsets.UTF_8)).body()).contains("geen PDF");
        assertThat(send(Map.of("nr", sku, "wat", "licht"), "geen licht".getBytes(StandardCharsets.UTF_8)).status()).isEqualTo(422);
    }

    @Test
    void a_manual_can_be_taken_along() throws Exception {
        var paper = Map.of("nr", sku, "wat", "document", "soort", "MANUAL", "titel_nl", "Ophangen in vijf stappen", "titel_en", "Hanging it in five steps");
        assertThat(send(paper, "%PDF-1.7 invented".getBytes(StandardCharsets.UTF_8)).status()).isEqualTo(303);
        AtTheDesk.soon("it is on the page", () -> desk.browser.get(page).body().contains("Ophangen in vijf stappen"));
        String path = desk.browser.get(page).body().replaceAll("(?s).*href=\"(/document/\\d+\\.pdf)\".*", "$1");
        assertThat(new String(bytes(path), StandardCharsets.UTF_8)).startsWith("%PDF-");
        assertThat(desk.browser.post(PATH + "/document-weg", Map.of("nr", sku, "pad", path)).status()).isEqualTo(303);
        AtTheDesk.soon("gone", () -> !desk.browser.get(page).body().contains("Ophangen in vijf stappen"));
    }
}
