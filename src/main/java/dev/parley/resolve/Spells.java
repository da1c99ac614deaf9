package dev.parley.resolve;

import dev.parley.model.Position.Change;
import dev.parley.model.Stance;
import dev.parley.model.StanceEvent;
import dev.parley.model.Timex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How long an actor stood on which side of an issue. On each day on which he took one he stands where all that he said in the
 * fortnight up to it stands, so that a turn within days shows as mixed and a later one as a change. Statements without a
 * date tell nothing of a time, and count only where none has one.
 */
final class Spells {
    /** In days. */
    private static final int WINDOW = 14;

    private final List<Spell> spells = new ArrayList<>();

    /**
     * Days on end with one verdict.
     *
     * @param events all that the verdicts rest on
     * @param last the verdict of the last day
     */
    private record Spell(LocalDate from, Set<StanceEvent> events, Verdict last) {}

    /** @param events of one actor on one issue, at least one */
    Spells(Collection<StanceEvent> events, Map<String, String> representatives) {
        TreeMap<LocalDate, List<StanceEvent>> days = events.stream()
                .filter(event -> day(event).isPresent())
                .collect(Collectors.groupingBy(event -> day(event).orElseThrow(), TreeMap::new, Collectors.toList()));
        if (days.isEmpty()) add(LocalDate.MIN, new HashSet<>(events), representatives);
        for (LocalDate day : days.keySet())
            add(
                    day,
                    days.subMap(day.minusDays(WINDOW - 1L), true, day, true).values().stream()
                            .flatMap(List::stream)
                            .collect(Collectors.toSet()),
                    representatives);
    }

    private void add(LocalDate day, Set<StanceEvent> window, Map<String, String> representatives) {
        Verdict verdict = Verdict.of(window, representatives);
        Optional<Spell> same = last().filter(spell -> spell.last.stance() == verdict.stance());
        Set<StanceEvent> all = new HashSet<>(window);
        same.ifPresent(spell -> all.addAll(spell.events));
        same.ifPresent(spells::remove);
        // The verdict of a spell is that of all it rests on, however long ago, as long as it comes to the same.
        Verdict whole = Verdict.of(all, representatives);
        spells.add(new Spell(
                same.map(Spell::from).orElse(day), all, whole.stance() == verdict.stance() ? whole : verdict));
    }

    private Optional<Spell> last() {
        return spells.isEmpty() ? Optional.empty() : Optional.of(spells.get(spells.size() - 1));
    }

    Verdict verdict() {
        return last().orElseThrow().last;
    }

    /** The statements that the last verdict rests on. */
    List<String> statements() {
        return ids(last().orElseThrow());
    }

    /** The first date of the last spell. */
    Optional<String> since() {
        return since(last().orElseThrow());
    }

    List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        for (int i = 1; i < spells.size(); i++) {
            Spell before = spells.get(i - 1);
            Spell after = spells.get(i);
            changes.add(new Change(
                    before.last.stance(), after.last.stance(), since(after).orElseThrow(), ids(before), ids(after)));
        }
        return Collections.unmodifiableList(changes);
    }

    /** Of the dates that begin on its first day, the narrowest; rather one of its own stance. */
    private static Optional<String> since(Spell spell) {
        Stance stance = spell.last.stance();
        List<StanceEvent> first = spell.events.stream()
                .filter(event -> day(event).equals(Optional.of(spell.from)))
                .toList();
        List<StanceEvent> own =
                first.stream().filter(event -> event.stance() == stance).toList();
        return (own.isEmpty() ? first : own)
                .stream().flatMap(event -> event.date().stream()).min(Timex.EARLIEST_FIRST);
    }

    private static List<String> ids(Spell spell) {
        return spell.events.stream().map(StanceEvent::statement).distinct().toList();
    }

    private static Optional<LocalDate> day(StanceEvent event) {
        return event.date().flatMap(Timex::firstDay);
    }
}
