package dev.parley.serve;

import java.util.List;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionEnv;

/** SPARQL's REGEX, which ends when its query does. */
final class StoppableRegex extends E_Regex {
    private final StoppablePattern pattern = new StoppablePattern(1, 2);

    StoppableRegex(ExprList arguments) {
        super(arguments.get(0), arguments.get(1), arguments.size() > 2 ? arguments.get(2) : null);
    }

    @Override
    public NodeValue eval(List<NodeValue> arguments, FunctionEnv environment) {
        return NodeValue.booleanReturn(pattern.isFound(arguments, environment.getContext()));
    }

    /** Called by constant folding alone, before the clock runs: not then. */
    @Override
    public NodeValue eval(List<NodeValue> arguments) {
        throw new ExprEvalException("only while the query runs");
    }

    @Override
    public Expr copy(ExprList arguments) {
        return new StoppableRegex(arguments);
    }
}
