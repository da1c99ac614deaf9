"""From possible cues to statements: which cues count, which words are their sources and contents, which of two rivals stays.

The product does the same in Java (`dev.parley.find`: Cue, Decoder, Viterbi, Rivals).
"""

from dataclasses import dataclass

import numpy

import corpus

NEVER_AN_ARGUMENT = 50.0
#: The numbers of decoding, as `config.json` names them.
SETTINGS = {
    "cueThreshold": 0.6,
    "furtherThreshold": 0.6,
    "cueWordThreshold": 0.3,
    "contentSwitchCost": 1.0,
    "sourceSwitchCost": 0.25,
    "scatteredSourceCost": 0.5,
    "argumentBias": 0.5,
    "sharedContent": 0.5,
}


@dataclass
class Cue:
    """A possible cue: its words, how sure the model is of each, and the log-probabilities of roles from word `start` on."""

    head: int
    words: list
    sure: list
    start: int
    roles: numpy.ndarray

    @property
    def score(self):
        return max(self.sure)


def best_roles(scores, content, source):
    """Viterbi; entering or leaving a content or source costs."""
    both = max(content, source)
    cost = numpy.array([[0, source, content], [source, 0, both], [content, both, 0]])
    before, best = numpy.zeros(scores.shape, int), scores[0]
    for w in range(1, len(scores)):
        ways = best[:, None] - cost
        before[w], best = ways.argmax(0), ways.max(0) + scores[w]
    path = [int(best.argmax())]
    for w in range(len(scores) - 1, 0, -1):
        path.append(int(before[w, path[-1]]))
    return path[::-1]


def spans(words, among):
    found = []
    for w in among:
        if found and found[-1][1] == w - 1:
            found[-1][1] = w
        else:
            found.append([w, w])
    return [[words.starts[first], words.ends[last]] for first, last in found]


def spoken(words, among):
    return [s for s in spans(words, among) if any(c.isalnum() for c in words.text[s[0] : s[1]])]


def statement(words, cue, settings):
    """None when nothing is said."""
    sure = [w for w, p in zip(cue.words, cue.sure) if p > settings["cueWordThreshold"]]
    scores = cue.roles + numpy.array([0, settings["argumentBias"], settings["argumentBias"]])
    for w in sure:
        if 0 <= w - cue.start < len(scores):
            scores[w - cue.start, 0] += NEVER_AN_ARGUMENT
    role = lambda roles, wanted: spoken(words, [cue.start + i for i, r in enumerate(roles) if r == wanted])
    roles = best_roles(scores, settings["contentSwitchCost"], settings["sourceSwitchCost"])
    if len(role(roles, 1)) > 1:
        whole = best_roles(scores, settings["contentSwitchCost"], settings["scatteredSourceCost"])
        roles = whole if role(whole, 1) else roles
    source, content = role(roles, 1), role(roles, 2)
    if not content and (cue.head == corpus.OUTER or not source):
        return None
    found = {"source": source, "cue": spans(words, sure), "content": content}
    return {**{name: {"spans": value} for name, value in found.items()}, "score": round(cue.score, 3)}


def statements(words, cues, settings):
    """Outermost reports first, as `finder`; of the further ones those that share no cue with another."""
    sure = lambda head, threshold: [c for c in cues if c.head == head and c.score >= settings[threshold]]
    made = lambda among: [s for s in (statement(words, c, settings) for c in among) if s]
    outermost = settled(made(sure(corpus.OUTER, "cueThreshold")), settings["sharedContent"])
    found, taken = [], set()
    for by, group in (("finder", outermost), ("finder-further", made(sure(corpus.FURTHER, "furtherThreshold")))):
        for one in group:
            cue = {c for start, end in one["cue"]["spans"] for c in range(start, end)}
            if not taken & cue:
                taken |= cue
                found.append({**one, "foundBy": by})
    return found


def settled(found, most_shared):
    """Of statements that share more of their content than that, the surest; it gets the other half of its cue, if another had it."""
    kept = []
    for one in sorted(found, key=lambda s: -s["score"]):
        for k, other in enumerate(kept):
            both = shared(other, "content", one, "content")
            if both > most_shared * (shared(other, "content", other, "content") + shared(one, "content", one, "content") - both):
                kept[k] = joined(other, one)
                break
        else:
            kept.append(one)
    return sorted(kept, key=lambda s: s["cue"]["spans"][0])


def joined(winner, loser):
    if shared(loser, "cue", winner, "content") or shared(loser, "cue", winner, "source"):
        return winner
    cue = [list(span) for span in winner["cue"]["spans"]]
    for start, end in loser["cue"]["spans"]:
        near = next((s for s in cue if abs(s[0] - end) <= 1 or abs(start - s[1]) <= 1), None)
        if near:
            near[:] = min(near[0], start), max(near[1], end)
    return {**winner, "cue": {"spans": cue}}


def shared(one, role, other, role_there):
    """In characters."""
    return sum(max(0, min(e, f) - max(s, t)) for s, e in one[role]["spans"] for t, f in other[role_there]["spans"])
