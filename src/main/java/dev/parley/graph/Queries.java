package dev.parley.graph;

import java.io.OutputStream;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryExecException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.resultset.ResultsWriter;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementService;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.update.UpdateRequest;

/** Answers SPARQL queries and writes what they give; it changes nothing and asks no other server. */
final class Queries {
    private static final Map<ResultFormat, Lang> ROWS = Map.of(
            ResultFormat.CSV, ResultSetLang.RS_CSV,
            ResultFormat.TSV, ResultSetLang.RS_TSV,
            ResultFormat.JSON, ResultSetLang.RS_JSON,
            ResultFormat.XML, ResultSetLang.RS_XML);
    private static final Map<ResultFormat, RDFFormat> GRAPHS = Map.of(
            ResultFormat.TABLE, RDFFormat.TURTLE_PRETTY,
            ResultFormat.TTL, RDFFormat.TURTLE_PRETTY,
            ResultFormat.JSON, RDFFormat.JSONLD11,
            ResultFormat.XML, RDFFormat.RDFXML_PLAIN);
    private static final String NO_UPDATE = "this is an update; only ingest changes a store";
    private static final Pattern PLACE = Pattern.compile("(?i)line (\\d+), column (\\d+)");
    private static final Pattern UNEXPECTED =
            Pattern.compile("Encountered \"\\s*(?:<\\w+>|\"\\S*\")?\\s*\"?(.*?)[\\s\"]* at line.*");

    private final DatasetGraph dataset;
    private final Iris iris;

    Queries(DatasetGraph dataset, Iris iris) {
        this.dataset = dataset;
        this.iris = iris;
    }

    void answer(String sparql, ResultFormat format, Optional<Duration> limit, OutputStream out) {
        Query query = parse(sparql);
        QueryExecBuilder builder = QueryExec.dataset(dataset)
                .query(query)
                .set(ARQ.httpServiceAllowed, false)
                // Under the union TDB2 would not hear of FROM.
                .set(TDB2.symUnionDefaultGraph, !query.hasDatasetDescription());
        limit.ifPresent(time -> builder.timeout(time.toMillis(), TimeUnit.MILLISECONDS));
        try (QueryExec execution = builder.build()) {
            if (query.isAskType()) write(execution.ask(), format, out);
            else if (query.isSelectType()) write(execution.select(), format, out);
            else if (query.isDescribeType()) write(execution.describe(), format, out);
            else if (query.isConstructType()) write(execution.construct(), format, out);
            else throw new QueryException("only SELECT, ASK, CONSTRUCT and DESCRIBE are answered");
        } catch (QueryCancelledException late) {
            throw new QueryException(
                    "the query took longer than " + limit.orElseThrow().toMillis() / 1000.0
                            + " s; ask for less, or allow it more time",
                    late);
        } catch (QueryExecException refused) {
            throw new QueryException("the query cannot be answered: " + refused.getMessage(), refused);
        }
    }

    private Query parse(String sparql) {
        Query query = new Query();
        query.getPrefixMapping().setNsPrefixes(iris.prefixes());
        try {
            return withoutService(QueryFactory.parse(query, sparql, iris.base(), Syntax.defaultQuerySyntax));
        } catch (QueryParseException wrong) {
            throw new QueryException(isUpdate(sparql) ? NO_UPDATE : oneLine(wrong.getMessage()), wrong);
        }
    }

    /** Also inside sub-queries and filters, and when SILENT would hide that it was refused. */
    private static Query withoutService(Query query) {
        return QueryTransformOps.transform(query, new ElementTransformCopyBase() {
            @Override
            public Element transform(ElementService service, Node where, Element inside) {
                throw new QueryException("SERVICE is refused: a query asks this store alone");
            }
        });
    }

    private boolean isUpdate(String sparql) {
        UpdateRequest request = new UpdateRequest();
        request.getPrefixMapping().setNsPrefixes(iris.prefixes());
        try {
            UpdateFactory.parse(request, sparql);
            return request.iterator().hasNext();
        } catch (QueryParseException neither) {
            return false;
        }
    }

    /** The parser says first where and what, then what else it would have taken, in dozens of lines. */
    static String oneLine(String message) {
        String first = message.lines().findFirst().orElse(message);
        Matcher place = PLACE.matcher(first);
        if (!place.find()) return first;
        Matcher unexpected = UNEXPECTED.matcher(first);
        String reason = unexpected.matches()
                ? "unexpected " + unexpected.group(1).replaceFirst("^$", "end of the query")
                : first.replaceFirst("(?i) ?(at )?line \\d+, column \\d+[.:]?\\s*", ": ")
                        .replaceFirst("^: ", "");
        return "line " + place.group(1) + ", column " + place.group(2) + ": " + reason;
    }

    private void write(boolean answer, ResultFormat format, OutputStream out) {
        if (format == ResultFormat.TABLE) TextTable.print(answer ? "yes" : "no", out);
        else rows(format).write(out, answer);
    }

    private void write(RowSet rows, ResultFormat format, OutputStream out) {
        if (format == ResultFormat.TABLE) new TextTable(new Names(iris.prefixes())).write(rows, out);
        else rows(format).write(out, rows);
    }

    private static ResultsWriter rows(ResultFormat format) {
        if (!ROWS.containsKey(format))
            throw new QueryException("this query gives rows, not a graph: ask for a table, csv, tsv, json or xml");
        return ResultsWriter.create().lang(ROWS.get(format)).build();
    }

    private void write(Graph graph, ResultFormat format, OutputStream out) {
        if (!GRAPHS.containsKey(format))
            throw new QueryException("this query gives a graph, not rows: ask for ttl, json or xml");
        graph.getPrefixMapping().setNsPrefixes(iris.prefixes());
        RDFDataMgr.write(out, graph, GRAPHS.get(format));
    }
}
