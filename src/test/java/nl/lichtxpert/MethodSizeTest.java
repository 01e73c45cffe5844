package nl.lichtxpert;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.reflect.AccessFlag;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The JVM compiles no method of more than 8,000 bytes of code, ever; a template that grew past it is read instruction by instruction for each visitor. */
class MethodSizeTest {
    private static final int MOST = 8_000;

    @Test
    void no_method_is_too_large_to_be_compiled() throws Exception {
        Path classes = Path.of(LichtXpert.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (Stream<Path> files = Files.walk(classes)) {
            assertThat(files.filter(file -> file.toString().endsWith(".class")).flatMap(MethodSizeTest::tooLarge).toList()).isEmpty();
        }
    }

    /** What runs once, when a class is loaded, may be long. */
    private static Stream<String> tooLarge(Path file) {
        ClassModel model = parsed(file);
        return model.methods().stream().filter(method -> !method.methodName().equalsString("<clinit>") && !method.flags().has(AccessFlag.ABSTRACT))
                .filter(method -> method.findAttribute(Attributes.code()).map(code -> code.codeLength() >= MOST).orElse(false))
                .map(method -> model.thisClass().asInternalName() + "." + method.methodName().stringValue());
    }

    private static ClassModel parsed(Path file) {
        try {
            return ClassFile.of().parse(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
