// @ts-check
// Shows what a query gave: rows as a table that can be sorted, filtered and paged; IRIs by their names.

const PAGE = 100;
const NUMBER = /#(integer|decimal|double|float|int|long|nonNegativeInteger)$/;

/** Shows the triples of a CONSTRUCT or DESCRIBE. */
export function showGraph(place, turtle) {
  const text = element("pre", { tabIndex: 0 }, turtle);
  place.replaceChildren(text);
}

/** Shows the answer to an ASK. */
export function showTruth(place, truth) {
  place.replaceChildren(element("p", { className: "lead" }, truth ? "Yes." : "No."));
}

/**
 * Shows the rows of a SELECT.
 * @param {any} place where
 * @param {any} filter the field whose words the rows shown have
 * @param {any} answer SPARQL results as JSON
 */
export async function showRows(place, filter, answer) {
  const names = answer.head.vars;
  const labels = await labelsOf(answer.results.bindings);
  const rows = answer.results.bindings.map((binding) => names.map((name) => cell(binding[name], labels)));
  const state = { names, rows, column: -1, descending: false, shown: PAGE };
  const draw = () => place.replaceChildren(...view(state, filter.value, draw));
  filter.value = "";
  filter.oninput = () => {
    state.shown = PAGE;
    draw();
  };
  draw();
}

/** How to show the IRIs in these rows, by IRI. */
async function labelsOf(bindings) {
  const terms = bindings.flatMap((binding) => Object.values(binding));
  const iris = [...new Set(terms.filter(({ type }) => type === "uri").map(({ value }) => value))];
  if (iris.length === 0) return {};
  const body = JSON.stringify(iris.slice(0, 5000)); // as many as the server takes
  const response = await fetch("/labels", { method: "POST", headers: { "Content-Type": "application/json" }, body });
  return response.ok ? response.json() : {};
}

/** A term as it is shown, sorted and filtered. */
function cell(term, labels) {
  if (!term) return { text: "", key: "" };
  if (term.type === "uri") {
    const { text, href, side } = labels[term.value] ?? { text: term.value };
    return { text, href, side, title: term.value, key: text.toLowerCase() };
  }
  if (NUMBER.test(term.datatype ?? "")) return { text: term.value, key: Number(term.value), number: true };
  return { text: term.value, lang: term["xml:lang"], key: term.value.toLowerCase() };
}

function view(state, words, draw) {
  const wanted = words.toLowerCase().trim();
  const rows = sorted(state.rows.filter((row) => row.some(({ text }) => text.toLowerCase().includes(wanted))), state);
  const table = element("table", {}, head(state, draw), element("tbody", {}, ...rows.slice(0, state.shown).map(line)));
  const box = element("div", { className: "scroll", tabIndex: 0, role: "region", ariaLabel: "Rows" }, table);
  if (rows.length <= state.shown) return [box];
  const more = element("button", { type: "button" }, `Show more: ${state.shown} of ${rows.length.toLocaleString("en")} are shown`);
  more.onclick = () => {
    state.shown *= 2;
    draw();
  };
  return [box, more];
}

function sorted(rows, { column, descending }) {
  if (column < 0) return rows;
  const order = (one, other) => (typeof one === "number" && typeof other === "number" ? one - other : String(one).localeCompare(String(other)));
  const result = rows.toSorted((one, other) => order(one[column].key, other[column].key));
  return descending ? result.reverse() : result;
}

function head(state, draw) {
  const headings = state.names.map((name, i) => {
    const sort = element("button", { type: "button", className: "sort" }, words(name));
    sort.onclick = () => {
      state.descending = state.column === i && !state.descending;
      state.column = i;
      draw();
      document.querySelectorAll(".sort")[i]?.focus();
    };
    const order = state.column !== i ? "none" : state.descending ? "descending" : "ascending";
    const heading = element("th", { scope: "col" }, sort);
    heading.setAttribute("aria-sort", order);
    return heading;
  });
  return element("thead", {}, element("tr", {}, ...headings));
}

/** "ofWhom" as "of whom". */
function words(name) {
  return name.replace(/(?<=[a-z])(?=[A-Z])/g, " ").toLowerCase();
}

function line(row) {
  return element("tr", {}, ...row.map((it) => {
    const className = it.number ? "number" : /^\d{4}-\d\d-\d\d$/.test(it.text) ? "day" : "";
    const made = element("td", { className, title: it.title ?? "" }, content(it));
    if (it.lang && it.lang !== "en") made.lang = it.lang;
    return made;
  }));
}

function content({ text, href, side }) {
  if (side) return element("span", { className: `side ${side}` }, text);
  return href ? element("a", { href, rel: "noreferrer" }, text) : text;
}

function element(name, properties = {}, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}
