// The reader: places such as #char=120,180 are shown in the text, and text and list choose each other's statements.
// Places count code points, as the IRIs of the graph do; strings of this language count UTF-16 units.

const text = document.getElementById("text");
const beside = document.getElementById("beside");
const close = document.getElementById("close");
const passage = document.getElementById("passage");
const pieces = [...text.querySelectorAll("[data-at]")];
const starts = pieces.map((piece) => Number(piece.dataset.at));
const narrow = matchMedia("(max-width: 60rem)");

/** The UTF-16 offset in a string before which so many code points stand. */
const units = (string, points) => [...string].slice(0, points).join("").length;

/** Index of the last piece that begins at a code point or before it; -1 before the text. */
function pieceAt(point) {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle] <= point) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Where a code point of the text lies in the page. */
function position(point) {
  const piece = pieces[Math.max(pieceAt(point), 0)];
  const node = piece.firstChild;
  return [node, Math.min(units(node.data, point - Number(piece.dataset.at)), node.length)];
}

function range(start, end) {
  const found = document.createRange();
  found.setStart(...position(start));
  found.setEnd(...position(end - 1));
  found.setEnd(found.endContainer, Math.min(found.endOffset + 1, found.endContainer.length));
  return found;
}

/** The spans that a fragment names: "#char=120,180&char=190,200". */
const spans = (fragment) => [...fragment.matchAll(/char=(\d+),(\d+)/g)].map((found) => [Number(found[1]), Number(found[2])])
  .filter(([start, end]) => start < end);

function highlight(ranges) {
  if (CSS.highlights) CSS.highlights.set("here", new Highlight(...ranges));
  else if (ranges.length) getSelection().setBaseAndExtent(ranges[0].startContainer, ranges[0].startOffset, ranges[0].endContainer, ranges[0].endOffset);
}

function scrollTo(range) {
  const box = range.getBoundingClientRect();
  scrollBy({ top: box.top - innerHeight / 3 });
}

/** Chooses statements by their numbers, in the text and in the list, and brings the first into view in the list. */
function choose(numbers) {
  for (const piece of pieces)
    piece.classList.toggle("chosen", (piece.dataset.of ?? "").split(" ").some((number) => numbers.includes(number)));
  let first = true;
  for (const entry of beside.querySelectorAll("li")) {
    const chosen = numbers.includes(entry.dataset.number);
    entry.classList.toggle("chosen", chosen);
    if (chosen && first && !narrow.matches) beside.scrollTo({ top: entry.offsetTop - 60 });
    first &&= !chosen;
  }
  beside.classList.toggle("open", numbers.length > 0);
  close.hidden = numbers.length === 0;
}

/** Shows the place that the address names. */
function show() {
  const named = spans(decodeURIComponent(location.hash));
  if (named.length === 0 || pieces.length === 0) return;
  const ranges = named.map(([start, end]) => range(start, end));
  highlight(ranges);
  scrollTo(ranges[0]);
}

text.addEventListener("click", (event) => {
  const piece = event.target.closest("[data-of]");
  if (!piece || !getSelection().isCollapsed) return;
  event.preventDefault();
  choose(piece.dataset.of.split(" "));
});

beside.addEventListener("click", (event) => {
  const entry = event.target.closest("li");
  if (!entry) return;
  const link = event.target.closest("a");
  if (link && !link.hash.startsWith("#char")) return;
  choose([entry.dataset.number]);
  if (link) return;
  const cue = pieces.find((piece) => piece.dataset.number?.split(", ").includes(entry.dataset.number));
  cue?.scrollIntoView({ block: "center" });
});

close.addEventListener("click", () => choose([]));
addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  choose([]);
  highlight([]);
});

/** Code points of the text before a place in the page; -1 outside the text. */
function pointOf(node, offset) {
  const piece = node.parentElement?.closest("[data-at]");
  return piece && text.contains(piece) ? Number(piece.dataset.at) + [...node.data.slice(0, offset)].length : -1;
}

document.addEventListener("selectionchange", () => {
  const selection = getSelection();
  if (selection.rangeCount === 0) return;
  const chosen = selection.getRangeAt(0);
  const isText = (node) => node.nodeType === Node.TEXT_NODE;
  const whole = !chosen.collapsed && isText(chosen.startContainer) && isText(chosen.endContainer);
  const start = whole ? pointOf(chosen.startContainer, chosen.startOffset) : -1;
  const end = whole ? pointOf(chosen.endContainer, chosen.endOffset) : -1;
  passage.hidden = start < 0 || end <= start;
  if (!passage.hidden) passage.href = `#char=${start},${end}`;
});

addEventListener("hashchange", show);
show();
