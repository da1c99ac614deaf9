package dev.parley.graph;

import static java.util.Map.entry;

import dev.parley.model.Polarity;
import dev.parley.model.Quotation;
import dev.parley.model.Stance;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms that the store writes and reads; {@code ontology/parley.ttl} says what each means. */
final class Vocabulary {
    /** The namespaces of others, by the prefix that we use for them. */
    static final Map<String, String> NAMESPACES = namespaces();

    static final Node STATEMENT = term("Statement");
    static final Node ACT_CLASS = term("Act");
    static final Node CONTENT_CLASS = term("Content");
    static final Node PASSAGE = term("Passage");
    static final Node POSITION = term("Position");
    static final Node STATE = term("State");
    static final Node CORRECTION = term("Correction");

    static final Node SOURCE = term("source");
    static final Node ACT = term("act");
    static final Node ALTERNATIVE_ACT = term("alternativeAct");
    static final Node CONTENT = term("content");
    static final Node POLARITY = term("polarity");
    static final Node CONDITIONAL = term("conditional");
    static final Node QUOTATION = term("quotation");
    static final Node ADDRESSEE = term("addressee");
    static final Node TARGET = term("target");
    static final Node VIA = term("via");
    static final Node REPORTED_IN = term("reportedIn");
    static final Node SAID_ON = term("saidOn");
    static final Node EARLIEST = term("earliest");
    static final Node LATEST = term("latest");
    static final Node CONFIDENCE = term("confidence");
    static final Node FOUND_BY = term("foundBy");
    static final Node READ_BY = term("readBy");
    static final Node SOURCE_WORDS = term("sourceWords");
    static final Node CUE_WORDS = term("cueWords");
    static final Node CONTENT_WORDS = term("contentWords");
    static final Node EVIDENCE = term("evidence");
    static final Node PART = term("part");
    static final Node HOLDER = term("holder");
    static final Node STANCE = term("stance");
    static final Node SINCE = term("since");
    static final Node BASED_ON = term("basedOn");
    static final Node CHANGE_CLASS = term("Change");
    static final Node CHANGE = term("change");
    static final Node CHANGED_FROM = term("changedFrom");
    static final Node CHANGED_TO = term("changedTo");
    static final Node CHANGED_ON = term("changedOn");
    static final Node BEFORE = term("before");
    static final Node AFTER = term("after");
    static final Node RETOLD = term("retold");
    static final Node SAME_ACT_AS = term("sameActAs");
    static final Node BEARS_ON = term("bearsOn");
    static final Node ADJECTIVE = term("adjective");
    static final Node ON_BEHALF_OF = term("onBehalfOf");
    static final Node UNNAMED = term("unnamed");
    static final Node WRONG = term("wrong");
    static final Node RIGHT = term("right");
    static final Node RIGHT_KIND = term("rightKind");
    static final Node UNCORRECTED = term("uncorrected");
    static final Node FROM = term("from");
    static final Node UNTIL = term("until");
    static final Node PROGRAM_VERSION = term("programVersion");
    static final Node MODEL_VERSION = term("modelVersion");
    static final Node LEXICON_VERSION = term("lexiconVersion");
    static final Node ONTOLOGY_VERSION = term("ontologyVersion");
    static final Node MAY_BE_EMPTY = term("mayBeEmpty");
    static final Node TIMEX = term("timex");

    static final Node PERSON = of("foaf", "Person");
    static final Node GROUP = of("foaf", "Group");
    static final Node ORGANIZATION = of("org", "Organization");
    static final Node MEMBERSHIP = of("org", "Membership");
    static final Node HAS_MEMBERSHIP = of("org", "hasMembership");
    static final Node IN_ORGANIZATION = of("org", "organization");
    static final Node ROLE = of("org", "role");
    static final Node CONCEPT = of("skos", "Concept");
    static final Node IN_SCHEME = of("skos", "inScheme");
    static final Node NAME = of("skos", "prefLabel");
    static final Node OTHER_NAME = of("skos", "altLabel");
    static final Node DEFINITION = of("skos", "definition");
    static final Node BROADER = of("skos", "broader");
    static final Node RELATED = of("skos", "related");
    static final Node ARTICLE = of("schema", "NewsArticle");
    static final Node HEADLINE = of("schema", "headline");
    static final Node PUBLISHER = of("schema", "publisher");
    static final Node AUTHOR = of("schema", "author");
    static final Node PUBLISHED = of("schema", "datePublished");
    static final Node URL = of("schema", "url");
    static final Node TEXT = of("schema", "text");
    static final Node ABOUT = of("schema", "about");
    static final Node PRIMARY_SOURCE = of("prov", "hadPrimarySource");
    static final Node RUN = of("prov", "Activity");
    static final Node STARTED = of("prov", "startedAtTime");
    static final Node ENDED = of("prov", "endedAtTime");
    static final Node GENERATED = of("prov", "generated");
    static final Node EXACT = of("oa", "exact");
    static final Node START = of("oa", "start");
    static final Node END = of("oa", "end");
    static final Node TYPE = of("rdf", "type");
    static final Node SEQUENCE = of("rdf", "Seq");
    static final Node SAME_AS = of("owl", "sameAs");
    static final Node VERSION = of("owl", "versionInfo");
    static final Node LABEL = of("rdfs", "label");
    static final Node COMMENT = of("rdfs", "comment");
    static final Node KEYWORDS = of("schema", "keywords");

    static final Node AGENT = of("foaf", "Agent");
    static final Node POLARITY_CLASS = term("Polarity");
    static final Node STANCE_CLASS = term("Stance");

    static final Node EXECUTABLE = of("sh", "SPARQLExecutable");
    static final Node SELECT_EXECUTABLE = of("sh", "SPARQLSelectExecutable");
    static final Node SELECT = of("sh", "select");
    static final Node PREFIXES = of("sh", "prefixes");
    static final Node DECLARE = of("sh", "declare");
    static final Node PREFIX_DECLARATION = of("sh", "PrefixDeclaration");
    static final Node PREFIX = of("sh", "prefix");
    static final Node NAMESPACE = of("sh", "namespace");
    static final Node PARAMETER = of("sh", "parameter");
    static final Node PARAMETER_CLASS = of("sh", "Parameter");
    static final Node PATH = of("sh", "path");
    static final Node SHACL_NAME = of("sh", "name");
    static final Node DESCRIPTION = of("sh", "description");
    static final Node OPTIONAL = of("sh", "optional");
    static final Node ORDER = of("sh", "order");
    static final Node SHACL_CLASS = of("sh", "class");
    static final Node DATATYPE = of("sh", "datatype");

    static final Node VOID_DATASET = of("void", "Dataset");
    static final Node DCAT_DATASET = of("dcat", "Dataset");
    static final Node TITLE = of("dcterms", "title");
    static final Node RIGHTS_NOTE = of("dcterms", "rights");
    static final Node START_DATE = of("dcat", "startDate");
    static final Node END_DATE = of("dcat", "endDate");
    static final Node ENDPOINT = of("void", "sparqlEndpoint");
    static final Node URI_SPACE = of("void", "uriSpace");
    static final Node VOCABULARY = of("void", "vocabulary");
    static final Node SUBSET = of("void", "subset");
    static final Node DOCUMENTS = of("void", "documents");
    static final Node TRIPLES = of("void", "triples");
    static final Node CLASSES = of("void", "classes");
    static final Node ENTITIES = of("void", "entities");
    static final Node CLASS_PARTITION = of("void", "classPartition");
    static final Node VOID_CLASS = of("void", "class");
    static final Node PROPERTY_PARTITION = of("void", "propertyPartition");
    static final Node VOID_PROPERTY = of("void", "property");
    static final Node DATATYPE_PARTITION = of("void-ext", "datatypePartition");
    static final Node VOID_DATATYPE = of("void-ext", "datatype");

    /** The property from a statement or an actor to the issue, by side; none for mixed. */
    static final Map<Stance, Node> SIDES = inOrder(Map.of(
            Stance.SUPPORT, term("supports"),
            Stance.OPPOSE, term("opposes"),
            Stance.CONDITIONAL, term("supportsConditionally"),
            Stance.NEUTRAL, term("neutralOn")));

    static final Map<Stance, Node> STANCES = inOrder(Map.of(
            Stance.SUPPORT, term("supportStance"),
            Stance.OPPOSE, term("opposeStance"),
            Stance.CONDITIONAL, term("conditionalStance"),
            Stance.NEUTRAL, term("neutralStance"),
            Stance.MIXED, term("mixedStance")));

    static final Map<Polarity, Node> POLARITIES = inOrder(Map.of(
            Polarity.AFFIRMED, term("affirmed"),
            Polarity.NEGATED, term("negated"),
            Polarity.UNCERTAIN, term("uncertain")));

    static final Map<Quotation, Node> QUOTATIONS = inOrder(Map.of(
            Quotation.DIRECT, term("directQuotation"),
            Quotation.INDIRECT, term("indirectQuotation"),
            Quotation.MIXED, term("mixedQuotation")));

    static final RDFDatatype TIMEX_TYPE = TypeMapper.getInstance().getSafeTypeByName(TIMEX.getURI());

    private Vocabulary() {}

    /** The constant that a term stands for. @throws IllegalArgumentException when it stands for none */
    static <E extends Enum<E>> E constant(Map<E, Node> terms, Node term) {
        return terms.entrySet().stream()
                .filter(pair -> pair.getValue().equals(term))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("none of " + terms.values() + ": " + term));
    }

    private static Node term(String name) {
        return NodeFactory.createURI(Iris.TERMS + name);
    }

    private static Node of(String prefix, String name) {
        return NodeFactory.createURI(NAMESPACES.get(prefix) + name);
    }

    private static <E extends Enum<E>> Map<E, Node> inOrder(Map<E, Node> terms) {
        return Collections.unmodifiableMap(new EnumMap<>(terms));
    }

    private static Map<String, String> namespaces() {
        Map<String, String> namespaces = new LinkedHashMap<>();
        List.of(
                        entry("dcat", "http://www.w3.org/ns/dcat#"),
                        entry("dcterms", "http://purl.org/dc/terms/"),
                        entry("foaf", "http://xmlns.com/foaf/0.1/"),
                        entry("oa", "http://www.w3.org/ns/oa#"),
                        entry("org", "http://www.w3.org/ns/org#"),
                        entry("owl", "http://www.w3.org/2002/07/owl#"),
                        entry("prov", "http://www.w3.org/ns/prov#"),
                        entry("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
                        entry("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
                        entry("schema", "https://schema.org/"),
                        entry("sh", "http://www.w3.org/ns/shacl#"),
                        entry("skos", "http://www.w3.org/2004/02/skos/core#"),
                        entry("void", "http://rdfs.org/ns/void#"),
                        entry("void-ext", "http://ldf.fi/void-ext#"),
                        entry("wd", "http://www.wikidata.org/entity/"),
                        entry("xsd", "http://www.w3.org/2001/XMLSchema#"))
                .forEach(pair -> namespaces.put(pair.getKey(), pair.getValue()));
        return Collections.unmodifiableMap(namespaces);
    }
}
