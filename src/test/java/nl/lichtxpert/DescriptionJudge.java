package nl.lichtxpert;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks Redocly and Spectral what they think of the description of the interface; hints count as much as errors. */
final class DescriptionJudge {
    private static final String FILE = "openapi.json";
    private static final JsonMapper JSON = new JsonMapper();
    private final Path folder;

    /** @param folder where the Node judges are */
    DescriptionJudge(Path folder) {
        this.folder = folder;
    }

    /** What each of them found. */
    List<String> faults() throws IOException, InterruptedException {
        Files.writeString(folder.resolve(FILE), new Browser(TestShop.address("")).get("/api/openapi.json").body());
        var faults = new ArrayList<String>();
        JsonNode redocly = said("redocly", "lint", FILE, "--config", "redocly.yaml", "--format", "json");
        for (JsonNode problem : redocly.path("problems")) {
            faults.add("Redocly " + problem.path("ruleId").asString() + ": " + problem.path("message").asString());
        }
        if (!redocly.has("totals")) faults.add("Redocly said nothing");
        JsonNode spectral = said("spectral", "lint", FILE, "--ruleset", "spectral.yaml", "--format", "json", "--quiet");
        for (JsonNode problem : spectral) {
            faults.add("Spectral " + problem.path("code").asString() + ": " + problem.path("message").asString());
        }
        if (!spectral.isArray()) faults.add("Spectral said nothing");
        return faults;
    }

    private JsonNode said(String judge, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("node_modules/.bin/" + judge));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectError(folder.resolve(judge + ".log").toFile());
        builder.environment().put("REDOCLY_TELEMETRY", "off");
        builder.environment().put("REDOCLY_SUPPRESS_UPDATE_NOTICE", "true");
        Process process = builder.start();
        byte[] out = process.getInputStream().readAllBytes();
        process.waitFor();
        return JSON.readTree(out.length == 0 ? "{}".getBytes(java.nio.charset.StandardCharsets.US_ASCII) : out);
    }
}
