package dev.parley.serve;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.parley.graph.Timeline;
import dev.parley.graph.Timeline.Moment;
import dev.parley.model.StatementRow.Name;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Who said what on an issue when: a row for each actor, a mark for each part of time and side. */
record TimelinePage(@JsonValue Timeline timeline, Wanted wanted, List<Choice> issues) implements View {
    /**
     * What of it was asked for.
     *
     * @param actors ids; empty for those who say most
     * @param rows most actors
     */
    record Wanted(List<String> actors, int rows, Optional<Step> step, Days days) {
        Wanted {
            actors = List.copyOf(actors);
        }
    }

    /** One actor of the timeline. @param shown whether it has a row */
    record Speaker(Name actor, int statements, boolean shown) {}

    @Override
    public String title() {
        return "Timeline: " + timeline.issue().label();
    }

    @Override
    public Optional<Section> section() {
        return Optional.of(Section.TIMELINE);
    }

    /** All who speak on the issue, those who say most first. */
    List<Speaker> speakers() {
        Map<Name, Integer> counts = timeline.moments().stream()
                .collect(groupingBy(Moment::actor, LinkedHashMap::new, summingInt(moment -> moment.statements()
                        .size())));
        List<Name> names = counts.entrySet().stream()
                .sorted(Map.Entry.<Name, Integer>comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .toList();
        List<Name> first = names.subList(0, Math.min(wanted.rows(), names.size()));
        return names.stream()
                .map(name -> new Speaker(
                        name,
                        counts.get(name),
                        wanted.actors().isEmpty()
                                ? first.contains(name)
                                : wanted.actors().contains(name.id())))
                .toList();
    }

    /** The drawing; none where nothing has a date. */
    Optional<TimelineChart> chart() {
        List<Name> rows =
                speakers().stream().filter(Speaker::shown).map(Speaker::actor).toList();
        return timeline.moments().isEmpty()
                ? Optional.empty()
                : Optional.of(new TimelineChart(timeline, rows, wanted.step()));
    }

    /** What those said who have a row. */
    List<Moment> moments() {
        Set<Name> shown =
                speakers().stream().filter(Speaker::shown).map(Speaker::actor).collect(Collectors.toSet());
        return timeline.moments().stream()
                .filter(moment -> shown.contains(moment.actor()))
                .toList();
    }

    /** How many actors have no row. */
    int hidden() {
        return (int) speakers().stream().filter(speaker -> !speaker.shown()).count();
    }

    List<Choice> steps() {
        return Choice.of(Step.class, wanted.step());
    }

    String json() {
        return address("/timeline.json").toString();
    }

    Address everybody() {
        return address("/timeline").with("rows", "1000");
    }

    private Address address(String path) {
        return Address.of(path)
                .with("issue", timeline.issue().id())
                .with("from", wanted.days().from())
                .with("to", wanted.days().to());
    }
}
