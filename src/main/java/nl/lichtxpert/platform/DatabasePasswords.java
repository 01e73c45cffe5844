package nl.lichtxpert.platform;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * What {@code ./shop db-setup} prints: the statements of {@link DatabaseSetup} with SCRAM verifiers (RFC 5802, as PostgreSQL stores them) in place of
 * passwords, so that neither terminal nor server log ever shows one. The passwords themselves are made into a file of mode 0600.
 */
public final class DatabasePasswords {
    /** Rounds make guessing a chosen password slow. These are drawn at random, too long to guess; many rounds would only slow every connection down. */
    static final int ROUNDS = 64;

    private DatabasePasswords() {}

    /**
     * @param file read when it is there, else made
     * @param database name of the database to create
     * @return a script for psql, run as an administrator on the database {@code postgres}
     */
    public static String script(Path file, String database, Ids ids) {
        try {
            Map<Zone, String> passwords = Files.exists(file) ? Secrets.external(file) : Secrets.make(file, ids);
            var script = new StringBuilder("-- Run as an administrator: psql -d postgres -f this-file\n\\set ON_ERROR_STOP on\n");
            script.append("do $$ begin if current_setting('server_version_num')::int < ").append(DatabaseSetup.OLDEST)
                    .append("0000 then raise exception 'the shop needs PostgreSQL ").append(DatabaseSetup.OLDEST).append(" or newer'; end if; end $$;\n");
            for (String statement : DatabaseSetup.roles(passwords)) script.append(hidden(statement, passwords)).append(";\n");
            script.append("select '").append(DatabaseSetup.database(database)).append("' where not exists (select from pg_database where datname = '")
                    .append(database).append("') \\gexec\n\\connect ").append(database).append('\n');
            for (String statement : DatabaseSetup.inside(database)) script.append(statement).append(";\n");
            return script.toString();
        } catch (IOException e) {
            throw new StartRefused("The password file " + file + " cannot be written or read; choose another with --passwords=FILE.");
        }
    }

    private static String hidden(String statement, Map<Zone, String> passwords) {
        for (String password : List.copyOf(passwords.values())) {
            if (statement.endsWith("'" + password + "'")) return statement.replace(password, verifier(password));
        }
        return statement;
    }

    /** What PostgreSQL stores of a password (SCRAM-SHA-256); safe to print. */
    public static String verifier(String password) {
        try {
            var salt = new byte[16];
            new SecureRandom().nextBytes(salt);
            byte[] salted = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(new PBEKeySpec(password.toCharArray(), salt, ROUNDS, 256))
                    .getEncoded();
            byte[] stored = MessageDigest.getInstance("SHA-256").digest(keyed(salted, "Client Key"));
            var base64 = Base64.getEncoder();
            return "SCRAM-SHA-256$" + ROUNDS + ":" + base64.encodeToString(salt) + "$" + base64.encodeToString(stored) + ":"
                    + base64.encodeToString(keyed(salted, "Server Key"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] keyed(byte[] key, String text) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    }
}
