package dev.parley.serve;

import java.util.List;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionEnv;

/** SPARQL's REPLACE, which ends when its query does. */
final class StoppableReplace extends E_StrReplace {
    private final StoppablePattern pattern = new StoppablePattern(1, 3);

    StoppableReplace(ExprList arguments) {
        super(arguments.get(0), arguments.get(1), arguments.get(2), arguments.size() > 3 ? arguments.get(3) : null);
    }

    @Override
    public NodeValue eval(List<NodeValue> arguments, FunctionEnv environment) {
        // Jena's replacement takes no text that could stop it. It may run once it is known to end.
        pattern.findAll(arguments, environment.getContext());
        return super.eval(arguments);
    }

    /** Called by constant folding alone, before the clock runs: not then. */
    @Override
    public NodeValue eval(List<NodeValue> arguments) {
        throw new ExprEvalException("only while the query runs");
    }

    @Override
    public Expr copy(ExprList arguments) {
        return new StoppableReplace(arguments);
    }
}
