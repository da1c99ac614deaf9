// @ts-check
// The query page: an editor that knows this store, and the endpoint's answers as a table with names and links.
import { completer } from "./completion.js";
import { showCode } from "./code.js";
import { showGraph, showRows, showTruth } from "./results.js";

const ENDPOINT = "/sparql";
const SAVED = "parley-query";
const FILES = { rows: ["csv", "tsv", "json", "xml"], graph: ["ttl", "nt", "json-ld"] };

const $ = (/** @type {string} */ id) => /** @type {any} */ (document.getElementById(id));
/** @type {any} */
const Yasqe = /** @type {any} */ (window).Yasgui.Yasqe;
const page = await (await fetch("/query.json")).json();
const editor = makeEditor();
/** @type {{controller: AbortController, id: string} | undefined} */
let running;
/** @type {any[]} */
let marks = [];

function makeEditor() {
  const area = $("query");
  const first = queryOfAddress() ?? localStorage.getItem(SAVED) ?? area.value;
  const prefixes = Object.entries(page.prefixes).map(([prefix, namespace]) => `${prefix}: <${namespace}>`);
  // The editor's own completers would ask prefix.cc and LOV.
  Yasqe.registerAutocompleter({ ...Yasqe.Autocompleters.prefixes, get: prefixes, persistenceId: "parley-prefixes" });
  Yasqe.registerAutocompleter(completer(page.prefixes));
  Yasqe.defaults.autocompleters = ["prefixes", "variables", "parley"];
  $("editor").replaceChildren();
  const made = new Yasqe($("editor"), {
    value: first,
    persistenceId: null,
    consumeShareLink: null,
    createShareableLink: null,
    showQueryButton: false,
    resizeable: false,
    editorHeight: "auto",
    viewportMargin: Infinity,
    extraKeys: { "Ctrl-Enter": run, "Cmd-Enter": run },
  });
  made.getInputField().setAttribute("aria-label", "SPARQL query");
  made.on("changes", () => localStorage.setItem(SAVED, made.getValue()));
  return made;
}

/** The query that the address asks for, be it ours (#query=) or the endpoint's (?query=). */
function queryOfAddress() {
  return new URLSearchParams(location.hash.slice(1)).get("query") ?? new URLSearchParams(location.search).get("query");
}

function addressOf(query) {
  return `${location.origin}/query#query=${encodeURIComponent(query)}`;
}

/** Adds a PREFIX line for each of the store's prefixes that the query uses and does not declare. */
function declarePrefixes() {
  const bare = editor.getValue().replace(/"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|<[^<>\s]*>|#.*$/gm, " ");
  const declared = new Set([...bare.matchAll(/\bprefix\s+([\w-]*):/gi)].map((match) => match[1]));
  const used = new Set([...bare.matchAll(/(?<![\w?$-])([\w-]*):(?=[\w-])/g)].map((match) => match[1]));
  for (const prefix of used)
    if (!declared.has(prefix) && page.prefixes[prefix]) editor.addPrefixes({ [prefix]: page.prefixes[prefix] });
}

// ---- Asking

async function run() {
  stop();
  unmark();
  declarePrefixes();
  const query = editor.getValue();
  history.replaceState(null, "", addressOf(query));
  const mine = (running = { controller: new AbortController(), id: crypto.randomUUID?.() ?? String(Math.random()) });
  busy(true);
  say("Running …");
  const start = performance.now();
  try {
    const response = await fetch(ENDPOINT, {
      method: "POST",
      headers: { Accept: "application/sparql-results+json, text/turtle;q=0.9", "Query-Id": mine.id },
      body: new URLSearchParams({ query }),
      signal: mine.controller.signal,
    });
    const isJson = (response.headers.get("Content-Type") ?? "").includes("json");
    const answer = isJson ? await response.json() : await response.text();
    if (!response.ok) throw Object.assign(new Error(), { problem: answer });
    await show(answer, query, (performance.now() - start) / 1000);
  } catch (failure) {
    if (mine === running) refuse(/** @type {any} */ (failure));
  } finally {
    if (mine === running) {
      running = undefined;
      busy(false);
    }
  }
}

/** Stops what runs, here and on the server. */
function stop() {
  if (!running) return;
  running.controller.abort();
  fetch(`/query/running/${running.id}`, { method: "DELETE" });
  running = undefined;
  busy(false);
  say("Stopped.");
}

function busy(is) {
  $("run").disabled = is;
  $("stop").hidden = !is;
}

function say(text, wrong = false) {
  $("message").textContent = text;
  $("message").classList.toggle("failed", wrong);
}

// ---- Answers

async function show(answer, query, seconds) {
  const time = ` in ${seconds.toFixed(2)} s`;
  $("filter").hidden = true;
  if (typeof answer === "string") {
    showGraph($("results"), answer);
    say("Triples" + time);
  } else if ("boolean" in answer) {
    showTruth($("results"), answer.boolean);
    say("Answered" + time);
  } else {
    const count = answer.results.bindings.length;
    say(`${count.toLocaleString("en")} ${count === 1 ? "row" : "rows"}${time}`);
    $("filter").hidden = count < 2;
    await showRows($("results"), $("filter"), answer);
  }
  $("answer").hidden = false;
  showDownloads(query, typeof answer === "string" ? FILES.graph : FILES.rows);
}

function showDownloads(query, formats) {
  const links = formats.map((output) => {
    const link = document.createElement("a");
    link.href = `${ENDPOINT}?${new URLSearchParams({ query, output })}`;
    link.download = `parley.${output.replace("json-ld", "jsonld")}`;
    link.textContent = output === "json-ld" ? "JSON-LD" : output.toUpperCase();
    return link;
  });
  $("downloads").replaceChildren("All of it: ", ...links.flatMap((link, i) => (i ? [" · ", link] : [link])));
}

function refuse(failure) {
  $("answer").hidden = true;
  if (failure.name === "AbortError") return say("Stopped.");
  if (!failure.problem) return say("The answer broke off: it took too long, or the server cannot be reached.", true);
  const { detail, line, column } = failure.problem;
  say(detail ?? String(failure.problem), true);
  if (line) mark(line - 1, column - 1);
}

/** Marks the place of an error, counted from 0, and goes there. */
function mark(line, column) {
  const text = editor.getLine(line) ?? "";
  const from = Math.min(Math.max(column, 0), Math.max(text.length - 1, 0));
  const word = text.slice(from).match(/^\S+/)?.[0].length ?? 1;
  marks = [editor.markText({ line, ch: from }, { line, ch: from + word }, { className: "error-place" })];
  editor.addLineClass(line, "background", "error-line");
  editor.setCursor({ line, ch: from });
  editor.focus();
}

function unmark() {
  marks.forEach((place) => place.clear());
  marks = [];
  editor.eachLine((line) => editor.removeLineClass(line, "background", "error-line"));
}

// ---- Start

function loadAddress() {
  const query = queryOfAddress();
  if (query === null) return;
  editor.setValue(query);
  run();
}

$("form").addEventListener("submit", (event) => {
  event.preventDefault();
  run();
});
$("stop").addEventListener("click", stop);
$("saved").addEventListener("change", () => {
  const query = page.queries[$("saved").value];
  if (!query) return;
  editor.setValue(query);
  run();
});
$("share").addEventListener("toggle", () => ($("link").value = addressOf(editor.getValue())));
$("copy").addEventListener("click", async () => {
  $("link").select();
  await navigator.clipboard?.writeText($("link").value);
});
$("code").addEventListener("toggle", () => showCode($("snippets"), location.origin + ENDPOINT, editor.getValue()));
addEventListener("hashchange", loadAddress);
loadAddress();
document.documentElement.dataset.ready = "true";
