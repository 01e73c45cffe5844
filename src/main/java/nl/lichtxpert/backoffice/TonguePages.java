package nl.lichtxpert.backoffice;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.staff.ByRole;
import nl.lichtxpert.staff.Employee;
import nl.lichtxpert.staff.Staff;
import nl.lichtxpert.web.For;
import nl.lichtxpert.web.Html;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** An employee chooses the language she works in; it stays with her account and leads her back to where she was. */
@Controller
@For(For.Who.STAFF)
@ByRole
class TonguePages {
    private static final String HOME = "/medewerker";
    private static final String PAGE = HOME + "(/[A-Za-z0-9._-]+)*";
    private final Staff staff;

    TonguePages(Staff staff) {
        this.staff = staff;
    }

    @PostMapping("/medewerker/taal")
    ResponseEntity<byte[]> speak(HttpServletRequest request, @AuthenticationPrincipal Employee me, @RequestParam(defaultValue = "") String taal,
            @RequestParam(defaultValue = "") String terug) {
        Arrays.stream(Language.values()).filter(language -> language.tag().equals(taal)).findFirst().ifPresent(language -> staff.speak(me, language));
        String page = terug.matches(PAGE) ? terug : HOME;
        return Html.seeOther(page + filters(request, page));
    }

    /** What she had filtered or turned to, when she comes from that very page. */
    private static String filters(HttpServletRequest request, String page) {
        return Optional.ofNullable(request.getHeader("Referer")).filter(from -> from.matches("https?://[^/?#]+" + page + "\\?[A-Za-z0-9%&=_.~+:/-]{1,1000}"))
                .map(from -> from.substring(from.indexOf('?'))).orElse("");
    }
}
