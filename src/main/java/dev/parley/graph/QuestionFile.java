package dev.parley.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a question from the text of its file. The first line, {@code # …}, says what it answers; a line
 * {@code # @group THEME} where it is listed; each line {@code # @param NAME KIND …} declares a variable of the query that
 * may be given a value.
 */
final class QuestionFile {
    private static final Pattern GROUP = Pattern.compile("# @group (.+)");
    private static final Pattern PARAMETER = Pattern.compile("# @param (\\w+) (\\w+) (.+)");

    private final List<String> head;
    private final List<Question.Parameter> parameters = new ArrayList<>();
    private String group = "";

    private QuestionFile(String text) {
        head = text.lines().takeWhile(line -> line.startsWith("#")).toList();
    }

    /** @throws QueryException when it does not parse, or does not say what it answers */
    static Question read(String name, String text, Iris iris) {
        QuestionFile file = new QuestionFile(text);
        file.readHead();
        return new Question(name, file.group, file.head.get(0).substring(2), file.parameters, text, iris);
    }

    private void readHead() {
        if (head.isEmpty() || !head.get(0).startsWith("# "))
            throw new QueryException("line 1: begin with '# ' and what it answers");
        for (int line = 2; line <= head.size(); line++) {
            String text = head.get(line - 1);
            Matcher theme = GROUP.matcher(text);
            Matcher parameter = PARAMETER.matcher(text);
            if (theme.matches()) group = theme.group(1);
            else if (parameter.matches())
                parameters.add(
                        new Question.Parameter(parameter.group(1), kind(parameter.group(2), line), parameter.group(3)));
            else
                throw new QueryException(
                        "line " + line + ": expected '# @group THEME' or '# @param NAME KIND what it is'");
        }
        if (group.isEmpty()) throw new QueryException("line 2: add '# @group THEME', one of those in groups.txt");
    }

    private static Question.Kind kind(String word, int line) {
        try {
            return Question.Kind.valueOf(word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException wrong) {
            throw new QueryException("line " + line + ": no kind of parameter: " + word, wrong);
        }
    }
}
