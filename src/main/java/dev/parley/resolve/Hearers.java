package dev.parley.resolve;

import dev.parley.model.Actor;
import dev.parley.model.Attribution;
import dev.parley.model.Document;
import dev.parley.model.Span;
import dev.parley.model.SpanIndex;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** To whom the statements of one document were made, where that is clear from those before: an answer, a proposal taken up, the same speaker going on. */
final class Hearers {
    private final List<Saying> sayings;
    private final Document document;
    private final ExchangeWords words;
    private final Map<Attribution, List<Actor>> hearers = new HashMap<>();
    private final SpanIndex<Saying> contents = new SpanIndex<>();

    Hearers(List<Saying> sayings, Document document, ExchangeWords words) {
        this.sayings = sayings;
        this.document = document;
        this.words = words;
        for (Saying saying : sayings) saying.attribution().content().forEach(span -> contents.add(span, saying));
    }

    /** By attribution; an empty list for those that the text leaves without. */
    Map<Attribution, List<Actor>> found() {
        sayings.forEach(
                saying -> hearers.put(saying.attribution(), saying.statement().addressees()));
        Optional<Saying> last = Optional.empty();
        for (Saying saying : sayings) {
            proposed(saying);
            inTalk(saying);
            if (saying.nested()) continue;
            last.ifPresent(earlier -> after(saying, earlier));
            last = Optional.of(saying);
        }
        return hearers;
    }

    private void after(Saying saying, Saying last) {
        if (saying.answers(last)) {
            put(last, saying.statement().actors());
            put(saying, without(last.statement().actors(), saying.statement().actors()));
        } else if (saying.follows(last, document)
                && tells(last)
                && (tells(saying) || saying.quoted())
                && saying.past()) {
            put(saying, hearers.get(last.attribution()));
        }
    }

    /** Also one whose cue tells and whose content makes another act of it: "said … must". */
    private boolean tells(Saying saying) {
        Attribution attribution = saying.attribution();
        return Stream.concat(Stream.of(attribution.act()), attribution.alternative().stream())
                .anyMatch(act -> words.telling().contains(act.id()));
    }

    /** Whoever answers a proposal is the one whom it was made to. */
    private void proposed(Saying proposal) {
        contents.covering(new Span(proposal.place(), proposal.place() + 1))
                .filter(answer -> proposal.spokenBy(hearers.get(answer.attribution())))
                .findFirst()
                .ifPresent(answer -> put(proposal, answer.statement().actors()));
    }

    /** "During the call": to the others who took part in the last talk that was spoken of. */
    private void inTalk(Saying saying) {
        boolean during =
                Talk.in(saying.around(), saying.sentence(), words).stream().anyMatch(Talk::during);
        if (!during || saying.nested() || saying.statement().actors().size() != 1) return;
        Actor speaker = saying.statement().actors().get(0);
        sayings.stream()
                .filter(talk -> talk.attribution().act().id().equals("discuss") && talk.place() < saying.place())
                .map(this::parties)
                .filter(parties -> Saying.ids(parties).contains(speaker.id()))
                .reduce((first, second) -> second)
                .ifPresent(parties -> put(saying, without(parties, List.of(speaker))));
    }

    private List<Actor> parties(Saying talk) {
        Set<Actor> parties = new LinkedHashSet<>(talk.statement().actors());
        parties.addAll(hearers.get(talk.attribution()));
        return List.copyOf(parties);
    }

    private static List<Actor> without(List<Actor> actors, List<Actor> others) {
        List<String> ids = Saying.ids(others);
        return actors.stream().filter(actor -> !ids.contains(actor.id())).toList();
    }

    /** What a statement says of itself stays. */
    private void put(Saying saying, List<Actor> actors) {
        if (hearers.get(saying.attribution()).isEmpty()) hearers.put(saying.attribution(), actors);
    }
}
