package nl.lichtxpert.privacy.vault;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.AuthProvider;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.Security;
import java.util.List;
import javax.crypto.KeyGenerator;
import javax.security.auth.login.LoginException;
import org.junit.jupiter.api.Assumptions;

/** A PKCS#11 token made of software: SoftHSM 2, as Debian has it. Its keys lie in a folder that is named to it by the environment of this process. */
final class SoftToken {
    static final String PIN = "1234";
    private static final List<Path> MODULES = List.of(Path.of("/usr/lib/softhsm/libsofthsm2.so"), Path.of("/usr/local/lib/softhsm/libsofthsm2.so"));
    private final Path module;

    private SoftToken(Path module) {
        this.module = module;
    }

    /** Skips the test where there is none. */
    static SoftToken in(Path folder) throws IOException, InterruptedException {
        Path module = MODULES.stream().filter(Files::exists).findFirst().orElse(Path.of("none"));
        Assumptions.assumeTrue(Files.exists(module), "SoftHSM is not installed; on Debian: apt-get install softhsm2");
        Path settings = folder.resolve("softhsm.conf");
        Path objects = Files.createDirectory(folder.resolve("token"));
        Files.writeString(settings, "directories.tokendir = " + objects + "\nobjectstore.backend = file\nlog.level = ERROR\n");
        tell("SOFTHSM2_CONF", settings.toString());
        var make = new ProcessBuilder("softhsm2-util", "--init-token", "--free", "--label", "shop", "--so-pin", "5678", "--pin", PIN);
        make.environment().put("SOFTHSM2_CONF", settings.toString());
        Process made = make.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        if (made.waitFor() != 0) throw new IOException("softhsm2-util failed");
        return new SoftToken(module);
    }

    /** The module asks the C library, which knows nothing of what Java thinks the environment is. */
    @SuppressWarnings("restricted")
    private static void tell(String name, String value) {
        Linker linker = Linker.nativeLinker();
        try (Arena arena = Arena.ofConfined()) {
            var setenv = linker.downcallHandle(linker.defaultLookup().findOrThrow("setenv"),
                    FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.JAVA_INT));
            int done = (int) setenv.invokeExact(arena.allocateFrom(name), arena.allocateFrom(value), 1);
            if (done != 0) throw new IllegalStateException("setenv " + done);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    /** A login holds for the whole process, so whoever tries another PIN must log out what logged in before. */
    void logOut() throws LoginException {
        ((AuthProvider) Security.getProvider("SunPKCS11").configure("--name = Leaver\nlibrary = " + module + "\nslotListIndex = 0\n")).logout();
    }

    Path module() {
        return module;
    }

    /** Makes a key on the token that stays there. */
    void makeKey(String label) throws GeneralSecurityException, IOException {
        makeKey(label, "CKA_SENSITIVE = true\nCKA_EXTRACTABLE = false\n");
    }

    /** Makes a key that the token gives to whoever asks. */
    void makeLooseKey(String label) throws GeneralSecurityException, IOException {
        makeKey(label, "CKA_SENSITIVE = false\nCKA_EXTRACTABLE = true\n");
    }

    private void makeKey(String label, String nature) throws GeneralSecurityException, IOException {
        var provider = Security.getProvider("SunPKCS11").configure("--name = Maker\nlibrary = " + module
                + "\nslotListIndex = 0\nattributes(generate, CKO_SECRET_KEY, CKK_AES) = {\nCKA_TOKEN = true\n" + nature + "}\n");
        KeyStore store = KeyStore.getInstance("PKCS11", provider);
        store.load(null, PIN.toCharArray());
        KeyGenerator maker = KeyGenerator.getInstance("AES", provider);
        maker.init(256);
        store.setKeyEntry(label, maker.generateKey(), new char[0], null);
    }
}
