package nl.lichtxpert;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.X509Certificate;
import java.util.Date;
import java.util.List;
import nl.lichtxpert.platform.Settings;
import nl.lichtxpert.platform.StartRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ssl.pem.PemContent;

/** Whether the files of {@code tls.certificate} and {@code tls.key} are what they are said to be: asked before a database is made. */
final class Certificates {
    private static final Logger LOG = LoggerFactory.getLogger(Certificates.class);

    private Certificates() {}

    /** @throws StartRefused naming the file that is not what it should be. A certificate whose days are over is only told: the shop serves it all the same. */
    static void check(Settings settings) {
        settings.tls().ifPresent(tls -> {
            List<X509Certificate> chain = chain(tls.certificate());
            X509Certificate own = chain.getFirst();
            if (!fits(own, key(tls.key()))) {
                throw new StartRefused("The key in " + tls.key() + " is not the one of the first certificate in " + tls.certificate()
                        + "; put the shop's own certificate first and its own key beside it.");
            }
            valid(own, tls.certificate());
        });
    }

    private static List<X509Certificate> chain(Path file) {
        try {
            List<X509Certificate> chain = PemContent.load(file).getCertificates();
            if (!chain.isEmpty()) return chain;
        } catch (IOException | RuntimeException unreadable) {
            // said below
        }
        throw new StartRefused("There is no certificate in " + file
                + "; tls.certificate is a PEM file with the shop's own certificate first, then those above it.");
    }

    private static PrivateKey key(Path file) {
        try {
            PrivateKey key = PemContent.load(file).getPrivateKey();
            if (key != null) return key;
        } catch (IOException | RuntimeException unreadable) {
            // said below
        }
        throw new StartRefused("There is no key that can be read in " + file + "; tls.key is a PEM file with a private key that no password locks.");
    }

    private static boolean fits(X509Certificate certificate, PrivateKey key) {
        String way = switch (key.getAlgorithm()) {
            case "RSA" -> "SHA256withRSA";
            case "EC" -> "SHA256withECDSA";
            default -> key.getAlgorithm();
        };
        byte[] said = "one and the same".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        try {
            Signature signing = Signature.getInstance(way);
            signing.initSign(key);
            signing.update(said);
            byte[] signature = signing.sign();
            signing.initVerify(certificate.getPublicKey());
            signing.update(said);
            return signing.verify(signature);
        } catch (GeneralSecurityException other) {
            return false;
        }
    }

    private static void valid(X509Certificate certificate, Path file) {
        try {
            certificate.checkValidity(new Date());
        } catch (CertificateExpiredException over) {
            LOG.warn("The certificate in {} ended on {}: browsers keep visitors out until there is a new one; it is taken without a new start.", file,
                    certificate.getNotAfter().toInstant());
        } catch (CertificateNotYetValidException early) {
            LOG.warn("The certificate in {} begins on {}: browsers keep visitors out until then.", file, certificate.getNotBefore().toInstant());
        }
    }
}
