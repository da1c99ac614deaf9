package dev.parley.serve;

import java.util.Set;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.expr.E_Call;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;

/**
 * Rewrites a query so that a stranger may ask it: regular expressions stop with their query, and what reaches other
 * servers, loads a Java class or only waits is refused.
 */
final class Safeguard extends ExprTransformCopy {
    /** Rewrites first and then optimizes as usual, so that nothing is evaluated before it is safe. */
    static final RewriteFactory OPTIMIZER = context -> query -> Optimize.stdOptimizationFactory
            .create(context)
            .rewrite(Transformer.transform(new WithoutService(), new Safeguard(), query));

    private static final Set<String> MATCHES =
            Set.of("http://www.w3.org/2005/xpath-functions#matches", "http://www.w3.org/ns/sparql#regex");
    private static final Set<String> REPLACE =
            Set.of("http://www.w3.org/2005/xpath-functions#replace", "http://www.w3.org/ns/sparql#replace");
    private static final String WAIT = "http://jena.apache.org/ARQ/function#wait";

    private Safeguard() {}

    @Override
    public Expr transform(ExprFunctionN function, ExprList arguments) {
        if (function instanceof E_Regex) return new StoppableRegex(arguments);
        if (function instanceof E_StrReplace) return new StoppableReplace(arguments);
        if (function instanceof E_Call) throw new QueryDeniedException("CALL is not allowed here");
        return function instanceof E_Function call ? named(call, arguments) : super.transform(function, arguments);
    }

    private Expr named(E_Function call, ExprList arguments) {
        String name = call.getFunctionIRI();
        int size = arguments.size();
        if (MATCHES.contains(name) && (size == 2 || size == 3)) return new StoppableRegex(arguments);
        if (REPLACE.contains(name) && (size == 3 || size == 4)) return new StoppableReplace(arguments);
        if (name.startsWith("java:") || name.equals(WAIT))
            throw new QueryDeniedException("The function <" + name + "> is not allowed here");
        return super.transform((ExprFunctionN) call, arguments);
    }

    private static final class WithoutService extends TransformCopy {
        @Override
        public Op transform(OpService service, Op query) {
            throw new QueryDeniedException("SERVICE is not allowed here: this endpoint asks no other");
        }
    }
}
