// @ts-check
// The page: shows what is in the store, sends queries to the endpoint and shows the answers.

const ENDPOINT = "/sparql";
const MOST_ROWS = 1000; // rows in the table; the downloads have all
const MOST_LABELS = 300; // IRIs in one question for labels
const LABELS = ["skos:prefLabel", "rdfs:label", "schema:headline"];
const COUNTED = { documents: "articles", statements: "statements", actors: "actors", issues: "issues", positions: "positions" };

const $ = (/** @type {string} */ id) => /** @type {any} */ (document.getElementById(id));

/** @type {{title: string, timeout: number, triples: number, prefixes: Record<string, string>, examples: {question: string, query: string}[]}} */
let about;
/** @type {AbortController | undefined} */
let running;

function element(name, properties = {}, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

// ---- What the store holds

async function json(address) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}

async function showStatistics() {
  const found = await json("/api/statistics");
  const entry = (name, value, kind = "") => element("div", { className: kind }, element("dt", {}, name), element("dd", {}, value));
  $("statistics").replaceChildren(
    ...Object.entries(COUNTED).map(([key, name]) => entry(name, Number(found[key] ?? 0).toLocaleString("en"))));
  if (found.from) {
    const days = [found.from, found.to].map((time) => time.slice(0, 10));
    $("statistics").append(entry("published", days[0] === days[1] ? days[0] : days.join(" – "), "dates"));
  }
}

function showExamples() {
  $("examples").replaceChildren(...about.examples.map(({ question, query }) => {
    const button = element("button", { type: "button" }, question);
    button.addEventListener("click", () => {
      $("query").value = withPrefixes(query);
      run();
    });
    return button;
  }));
}

/** Marks the example that is in the box, if one is. */
function markExample() {
  about.examples.forEach(({ query }, i) =>
    $("examples").children[i].setAttribute("aria-pressed", String($("query").value === withPrefixes(query))));
}

// ---- Queries

/** The query with a PREFIX line for each of the server's prefixes that it uses and does not declare. */
function withPrefixes(query) {
  const bare = query.replace(/"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|<[^<>\s]*>|#.*$/gm, " ");
  const declared = new Set([...bare.matchAll(/\bprefix\s+([\w-]*):/gi)].map((match) => match[1]));
  const used = new Set([...bare.matchAll(/(?<![\w?$-])([\w-]*):(?=[\w-])/g)].map((match) => match[1]));
  const missing = Object.keys(about.prefixes).filter((prefix) => used.has(prefix) && !declared.has(prefix));
  return missing.map((prefix) => `PREFIX ${prefix}: <${about.prefixes[prefix]}>\n`).join("") + query;
}

async function ask(query, signal) {
  const response = await fetch(ENDPOINT, {
    method: "POST",
    headers: { Accept: "application/sparql-results+json, text/turtle;q=0.9" },
    body: new URLSearchParams({ query }),
    signal,
  });
  const type = response.headers.get("Content-Type") ?? "";
  if (!response.ok) throw Object.assign(new Error(), { problem: type.includes("json") ? await response.json() : { detail: response.statusText } });
  return type.includes("json") ? response.json() : response.text();
}

async function run() {
  running?.abort();
  const mine = (running = new AbortController());
  const query = ($("query").value = withPrefixes($("query").value));
  history.replaceState(null, "", "/#query=" + encodeURIComponent(query));
  markExample();
  say("Running …");
  $("run").disabled = true;
  $("stop").hidden = false;
  const start = performance.now();
  try {
    const answer = await ask(query, mine.signal);
    const seconds = ((performance.now() - start) / 1000).toFixed(2) + " s";
    await show(answer, query, seconds);
  } catch (failure) {
    if (mine === running) showFailure(failure);
  } finally {
    if (mine === running) {
      $("run").disabled = false;
      $("stop").hidden = true;
    }
  }
}

// ---- Answers

function say(text, wrong = false) {
  $("message").textContent = text;
  $("message").classList.toggle("wrong", wrong);
}

function showFailure(failure) {
  $("results").replaceChildren();
  $("downloads").hidden = true;
  if (failure.name === "AbortError") return say("Stopped.");
  if (!failure.problem) return say("The answer broke off: it took too long, or the server cannot be reached.", true);
  const { detail, line, column } = failure.problem;
  say(detail, true);
  if (line) moveTo(line, column);
}

/** Puts the cursor where the error is; both are counted from 1. */
function moveTo(line, column) {
  const before = $("query").value.split("\n").slice(0, line - 1).join("\n").length + (line > 1 ? 1 : 0);
  $("query").focus();
  $("query").setSelectionRange(before + column - 1, before + column);
}

async function show(answer, query, seconds) {
  const formats = typeof answer === "string" ? { Turtle: "ttl", "N-Triples": "nt", "JSON-LD": "json-ld" } : { CSV: "csv", TSV: "tsv", JSON: "json", XML: "xml" };
  const links = Object.entries(formats).map(([name, output]) =>
    element("a", { href: ENDPOINT + "?" + new URLSearchParams({ query, output }), download: "parley." + output }, name));
  $("downloads").replaceChildren("Download: ", ...links.flatMap((link) => [link, " "]));
  $("downloads").hidden = false;
  if (typeof answer === "string") {
    say(`Triples in ${seconds}`);
    $("results").replaceChildren(element("pre", {}, answer));
  } else if ("boolean" in answer) {
    say(`Answered in ${seconds}`);
    $("results").replaceChildren(element("p", {}, answer.boolean ? "Yes." : "No."));
  } else {
    await showRows(answer.head.vars, answer.results.bindings, seconds);
  }
}

async function showRows(names, rows, seconds) {
  const shown = rows.slice(0, MOST_ROWS);
  const labels = await labelsOf(shown);
  const cut = rows.length > shown.length ? `, of which the first ${MOST_ROWS} are shown` : "";
  say(`${rows.length.toLocaleString("en")} ${rows.length === 1 ? "row" : "rows"} in ${seconds}${cut}`);
  const head = element("tr", {}, ...names.map((name) => element("th", { scope: "col" }, words(name))));
  const body = shown.map((row) => element("tr", {}, ...names.map((name) => cell(row[name], labels))));
  $("results").replaceChildren(element("table", {}, element("thead", {}, head), element("tbody", {}, ...body)));
}

/** "ofWhom" as "of whom". */
function words(name) {
  return name.replace(/(?<=[a-z])(?=[A-Z])/g, " ").toLowerCase();
}

function cell(term, labels) {
  if (!term) return element("td");
  if (term.type === "uri") return element("td", {}, link(term.value, labels));
  if (term.type === "bnode") return element("td", {}, "_:" + term.value);
  if (/#(integer|decimal|double|float|int|long)$/.test(term.datatype ?? ""))
    return element("td", { className: "number" }, term.value);
  const language = term["xml:lang"];
  if (!language || language === "en") return element("td", { title: term.datatype ?? "" }, term.value);
  return element("td", { lang: language }, term.value, element("span", { className: "language" }, " " + language));
}

/** An IRI by its name: one of ours leads to what is known of it, another one out. */
function link(iri, labels) {
  const text = labels.get(iri) ?? shortened(iri);
  const ours = Object.values(about.prefixes).some((namespace) => iri.startsWith(namespace)) || labels.has(iri);
  if (ours) {
    const query = `SELECT ?property ?value {\n  <${iri}> ?property ?value\n}\nORDER BY ?property ?value\n`;
    return element("a", { href: "/#query=" + encodeURIComponent(query), title: iri }, text);
  }
  return /^https?:/.test(iri) ? element("a", { href: iri, title: iri, rel: "noreferrer" }, text) : iri;
}

function shortened(iri) {
  const [prefix, namespace] = Object.entries(about.prefixes)
    .filter(([, namespace]) => iri.startsWith(namespace))
    .sort(([, one], [, other]) => other.length - one.length)[0] ?? [];
  return namespace === undefined ? iri : `${prefix}:${iri.slice(namespace.length)}`;
}

/** The names that the store knows for the IRIs in these rows. */
async function labelsOf(rows) {
  const iris = [...new Set(rows.flatMap((row) => Object.values(row).filter(({ type }) => type === "uri").map(({ value }) => value)))];
  const asked = iris.slice(0, MOST_LABELS).map((iri) => `<${iri}>`).join(" ");
  const labels = new Map();
  if (!asked) return labels;
  const query = withPrefixes(`SELECT ?iri (SAMPLE(?name) AS ?label) {\n VALUES ?iri { ${asked} } ?iri ${LABELS.join("|")} ?name } GROUP BY ?iri`);
  for (const { iri, label } of (await ask(query)).results.bindings) labels.set(iri.value, label.value);
  return labels;
}

// ---- Start

/** The query that the address asks for, be it ours (#query=) or the endpoint's (?query=). */
function queryOfAddress() {
  return new URLSearchParams(location.hash.slice(1)).get("query") ?? new URLSearchParams(location.search).get("query");
}

function runAddress() {
  const query = queryOfAddress();
  if (query === null || query === $("query").value) return;
  $("query").value = query;
  run();
}

async function start() {
  $("form").addEventListener("submit", (event) => {
    event.preventDefault();
    run();
  });
  $("stop").addEventListener("click", () => running?.abort());
  $("query").addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    run();
  });
  addEventListener("hashchange", runAddress);
  about = await json("/api/about");
  document.title = $("title").textContent = about.title;
  $("endpoint").firstElementChild.textContent = new URL(ENDPOINT, location.href).href;
  $("limits").textContent = `A query may run for ${about.timeout} seconds.`;
  showExamples();
  $("query").value = withPrefixes(queryOfAddress() ?? about.examples[0].query);
  await Promise.all([showStatistics(), run()]);
}

start().catch((failure) => say(`The page cannot start: ${failure.message}`, true));
