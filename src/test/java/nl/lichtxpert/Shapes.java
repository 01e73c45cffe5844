package nl.lichtxpert;

import java.io.StringReader;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Reads JSON-LD as a machine elsewhere would and holds it against SHACL shapes of ours ({@code src/test/resources/shapes}). The context must be in the document
 * itself: nothing is fetched.
 */
public final class Shapes {
    private final org.apache.jena.shacl.Shapes shapes;

    private Shapes(Graph graph) {
        this.shapes = org.apache.jena.shacl.Shapes.parse(graph);
    }

    /** The shapes in {@code shapes/NAME.ttl} among the resources of the tests. */
    public static Shapes named(String name) {
        return new Shapes(RDFDataMgr.loadGraph("src/test/resources/shapes/" + name + ".ttl"));
    }

    /**
     * What is wrong with a document, in one line each; empty when it is valid and says something at all.
     *
     * @throws org.apache.jena.riot.RiotException when it is no JSON-LD
     */
    public List<String> faults(String jsonLd) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.create().source(new StringReader(jsonLd)).lang(Lang.JSONLD11).parse(graph);
        if (graph.isEmpty()) return List.of("no statement at all");
        return ShaclValidator.get().validate(shapes, graph).getEntries().stream()
                .map(entry -> entry.focusNode() + " " + (entry.resultPath() == null ? "" : entry.resultPath()) + ": " + entry.message()).toList();
    }
}
