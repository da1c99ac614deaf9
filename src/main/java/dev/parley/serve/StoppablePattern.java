package dev.parley.serve;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;
import org.apache.jena.sparql.util.Context;

/**
 * Finds the pattern of one expression, whose arguments are text, pattern and perhaps flags. A pattern such as
 * {@code (a+)+b} can run for years and Java's matcher listens to nobody; but it reads its text through an interface, and
 * there it is told that the query was cancelled.
 */
final class StoppablePattern {
    private final int patternAt;
    private final int flagsAt;
    private volatile Compiled last = new Compiled("", "", Pattern.compile(""));

    /** @param patternAt index of the pattern among the arguments, and {@code flagsAt} of the flags, which may be absent */
    StoppablePattern(int patternAt, int flagsAt) {
        this.patternAt = patternAt;
        this.flagsAt = flagsAt;
    }

    /** Whether the pattern is in the text. @throws ExprEvalException when the arguments are no strings or no pattern */
    boolean isFound(List<NodeValue> arguments, Context context) {
        return find(matcher(arguments, context));
    }

    /** Finds the pattern until the text ends, for nothing but to know that this ends. Throws as {@link #isFound}. */
    void findAll(List<NodeValue> arguments, Context context) {
        Matcher matcher = matcher(arguments, context);
        while (find(matcher)) continue;
    }

    private Matcher matcher(List<NodeValue> arguments, Context context) {
        String text = string(arguments.get(0));
        String flags = arguments.size() > flagsAt ? string(arguments.get(flagsAt)) : "";
        Compiled compiled = compiled(string(arguments.get(patternAt)), flags);
        return compiled.matcher.matcher(new StoppableText(text, Context.getCancelSignal(context)));
    }

    private static boolean find(Matcher matcher) {
        try {
            return matcher.find();
        } catch (StackOverflowError tooDeep) {
            throw new ExprEvalException("the pattern is too deep for a text of this length");
        }
    }

    private Compiled compiled(String pattern, String flags) {
        Compiled known = last;
        if (known.pattern.equals(pattern) && known.flags.equals(flags)) return known;
        last = new Compiled(pattern, flags, RegexEngine.makePattern("REGEX", pattern, flags));
        return last;
    }

    private static String string(NodeValue value) {
        return NodeValueOps.checkAndGetStringLiteral("REGEX", value).getLiteralLexicalForm();
    }

    private record Compiled(String pattern, String flags, Pattern matcher) {}

    private record StoppableText(CharSequence text, AtomicBoolean cancelled) implements CharSequence {
        @Override
        public char charAt(int index) {
            if (cancelled.get()) throw new QueryCancelledException();
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }
    }
}
