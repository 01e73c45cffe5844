package nl.lichtxpert.platform;

import java.util.Optional;

/**
 * Who sells: what the law wants on every page, mail and document (art. 3:15d and 6:230m BW, art. 35a Wet OB).
 *
 * @param legalName  name with legal form
 * @param street     visiting address, street and number; no post-office box
 * @param postcode   as printed, {@code 7317 BD}
 * @param city       place
 * @param telephone  number at the ordinary rate, as printed
 * @param email      address that is read
 * @param kvk        number in the trade register, 8 digits
 * @param vatId      Dutch VAT identification, {@code NL123456789B01}, checked by the elevens test or by modulo 97
 * @param iban       account for bank transfers, without spaces, checked by modulo 97; empty when transfers are not taken
 */
public record ShopIdentity(String legalName, String street, String postcode, String city, String telephone, String email, String kvk, String vatId,
                           Optional<String> iban) {
    /** The shop of the privacy statement. The e-mail domain is one that can never exist: a real shop sets its own. */
    public static final ShopIdentity LICHTXPERT = new ShopIdentity("LichtXpert BV", "Lage Brink 11", "7317 BD", "Apeldoorn", "055-5822856",
            "klantenservice@lichtxpert.example", "63221039", "NL855143198B01", Optional.empty());

    public ShopIdentity {
        if (legalName.isBlank() || street.isBlank() || city.isBlank()) throw new IllegalArgumentException("a shop has a name and a visiting address");
        if (!postcode.matches("[1-9]\\d{3} [A-Z]{2}")) throw new IllegalArgumentException("not a Dutch postcode");
        if (!telephone.matches("[+0][\\d -]{8,}") || telephone.startsWith("0900")) throw new IllegalArgumentException("not a number at the ordinary rate");
        if (!email.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) throw new IllegalArgumentException("not an e-mail address");
        if (!kvk.matches("\\d{8}")) throw new IllegalArgumentException("not a trade register number");
        if (!vatId.matches("NL\\d{9}B\\d{2}") || !(elevensTest(vatId) || modulo97(vatId))) throw new IllegalArgumentException("not a Dutch VAT identification");
        if (iban.isPresent() && !isIban(iban.get())) throw new IllegalArgumentException("not an IBAN");
    }

    /** The visiting address on one line, where orders are collected too. */
    public String counter() {
        return street + ", " + postcode + " " + city;
    }

    /** The account number in groups of four, as people read it, held together by no-break spaces. */
    public Optional<String> printedIban() {
        return iban.map(number -> number.replaceAll("(.{4})(?=.)", "$1\u00a0"));
    }

    private static boolean isIban(String number) {
        return number.matches("[A-Z]{2}\\d{2}[A-Z0-9]{11,30}") && modulo97(number.substring(4) + number.substring(0, 4));
    }

    private static boolean elevensTest(String vatId) {
        int sum = -Character.digit(vatId.charAt(10), 10);
        for (int i = 0; i < 8; i++) sum += (9 - i) * Character.digit(vatId.charAt(2 + i), 10);
        return sum % 11 == 0;
    }

    /** Letters count as 10 to 35, the number modulo 97 must be 1: IBANs and VAT identifications given out since 2020. */
    private static boolean modulo97(String characters) {
        int remainder = 0;
        for (char c : characters.toCharArray()) {
            int value = Character.digit(c, 36);
            remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
        }
        return remainder == 1;
    }
}
