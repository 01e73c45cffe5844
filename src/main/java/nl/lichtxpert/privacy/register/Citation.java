package nl.lichtxpert.privacy.register;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.lichtxpert.platform.Language;

/**
 * The laws of the policy as a reader of the language knows them. The policy cites as Dutch lawyers do ({@code art. 33 lid 2 onder b UAVG}); in English that is
 * {@code art. 33(2)(b) GDPR Implementation Act (UAVG)}, with the Dutch name beside a Dutch law's English one, so that it can be found.
 */
public final class Citation {
    private static final Map<String, String> ENGLISH = new LinkedHashMap<>();

    static {
        ENGLISH.put(" lid ([0-9]+)", "($1)");
        ENGLISH.put(" onder ([a-z])\\b", "($1)");
        ENGLISH.put(" en ", " and ");
        ENGLISH.put("\\bUAVG\\b", "GDPR Implementation Act (UAVG)");
        ENGLISH.put("\\bAVG\\b", "GDPR");
        ENGLISH.put("\\bAWR\\b", "General State Taxes Act (AWR)");
        ENGLISH.put("\\bBW\\b", "Dutch Civil Code (BW)");
        ENGLISH.put("\\bWet OB\\b", "Turnover Tax Act 1968 (Wet OB)");
        ENGLISH.put("\\bSv\\b", "Code of Criminal Procedure (Sv)");
        ENGLISH.put("\\bTelecommunicatiewet\\b", "Telecommunications Act (Telecommunicatiewet)");
        ENGLISH.put("\\bVerordening\\b", "Regulation");
        ENGLISH.put("\\bRichtlijn ([0-9]+/[0-9]+)/EG\\b", "Directive $1/EC");
    }

    private Citation() {}

    public static String in(String law, Language language) {
        if (language == Language.NL) return law;
        String english = law;
        for (var word : ENGLISH.entrySet()) english = english.replaceAll(word.getKey(), word.getValue());
        return english;
    }
}
