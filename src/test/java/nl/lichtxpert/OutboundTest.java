package nl.lichtxpert;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.lichtxpert.platform.NameDoor;
import org.junit.jupiter.api.Test;

/** Whatever in the program can reach another machine asks the one door first, for every host (I2, T1). */
class OutboundTest {
    private static final Set<String> OPENS = Set.of("java.net.http.HttpClient.send", "java.net.http.HttpClient.sendAsync", "java.net.URL.openConnection",
            "java.net.URL.openStream", "java.net.Socket.connect", "java.nio.channels.SocketChannel.connect", "java.nio.channels.SocketChannel.open",
            "javax.net.SocketFactory.createSocket", "jakarta.mail.Transport.connect", "jakarta.mail.Transport.send", "jakarta.mail.Service.connect",
            "jakarta.mail.Store.connect");

    private static boolean opens(JavaClass type) {
        Predicate<JavaMethodCall> connects = call -> OPENS.contains(call.getTargetOwner().getName() + "." + call.getName());
        return type.getMethodCallsFromSelf().stream().anyMatch(connects)
                || type.getConstructorCallsFromSelf().stream().anyMatch(call -> call.getTargetOwner().getName().equals("java.net.Socket"));
    }

    private static boolean asks(JavaClass type) {
        return type.getMethodCallsFromSelf().stream().anyMatch(call -> call.getTargetOwner().isEquivalentTo(NameDoor.class) && call.getName().equals("admit"));
    }

    @Test
    void whatever_opens_a_connection_asks_the_door_first() {
        List<JavaClass> open = HouseRulesTest.CLASSES.stream().filter(OutboundTest::opens).toList();
        assertThat(open.stream().map(JavaClass::getSimpleName).collect(Collectors.toSet()))
                .contains("Courier", "Postman", "FrontDoor", "SmtpPost", "ImapBox");
        assertThat(open.stream().filter(type -> !asks(type)).map(JavaClass::getName)).isEmpty();
    }
}
