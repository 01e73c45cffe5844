package nl.lichtxpert;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** The shape a consent receipt must have: the fields of ISO/IEC TS 27560 in the words of the Data Privacy Vocabulary. Checked by hand, see the decision. */
final class ReceiptShape {
    private static final List<String> RECORD = List.of("@context", "@id", "@type", "dct:conformsTo", "dct:language", "dpv:hasJurisdiction",
            "dpv:hasDataController", "dpv:hasLegalBasis", "dpv:hasRight", "dpv:hasProcess");
    private static final List<String> PROCESS = List.of("@type", "dct:title", "dpv:hasPurpose", "dpv:hasRecipient", "dpv:hasStorageCondition", "dpv:hasNotice",
            "dpv:hasConsentStatus", "dpv:isIndicatedBy", "dpv:hasConsentControl");
    private static final List<String> EVENT = List.of("@id", "dpv:hasConsentStatus", "dct:created", "dpv:hasIndicationMethod");

    private ReceiptShape() {}

    static List<String> faults(String json) {
        var faults = new ArrayList<String>();
        Map<?, ?> record = JsonMapper.shared().readValue(json, Map.class);
        missing(record, RECORD, "record", faults);
        for (Object process : (List<?>) record.get("dpv:hasProcess")) {
            missing((Map<?, ?>) process, PROCESS, "process", faults);
            for (Object event : (List<?>) ((Map<?, ?>) process).get("dpv:isIndicatedBy")) {
                missing((Map<?, ?>) event, EVENT, "event", faults);
                Object at = ((Map<?, ?>) ((Map<?, ?>) event).get("dct:created")).get("@value");
                if (!String.valueOf(at).matches("\\d{4}-\\d\\d-\\d\\dT.*Z")) faults.add("time " + at);
            }
            Map<?, ?> notice = (Map<?, ?>) ((Map<?, ?>) process).get("dpv:hasNotice");
            if (!((List<?>) notice.get("schema:sha256")).stream().allMatch(hash -> String.valueOf(hash).matches("[0-9a-f]{64}"))) faults.add("hashes");
        }
        return faults;
    }

    private static void missing(Map<?, ?> map, List<String> keys, String where, List<String> faults) {
        keys.stream().filter(key -> !map.containsKey(key)).forEach(key -> faults.add(where + " without " + key));
    }
}
