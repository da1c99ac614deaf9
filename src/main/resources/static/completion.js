// @ts-check
// Completes what stands at the cursor with terms, actors, issues … of this store, found by any of their names.

const LOCAL = /^[\p{L}_][\p{L}\p{N}_-]*$/u;

/**
 * A completer as the editor takes it.
 * @param {Record<string, string>} prefixes namespace by prefix
 */
export function completer(prefixes) {
  /** @type {Map<string, any>} what was found last, by IRI */
  let found = new Map();

  async function find(editor, token) {
    const params = new URLSearchParams({ q: wanted(token.string) });
    kinds(editor, token).forEach((kind) => params.append("kind", kind));
    const { hits } = await (await fetch(`/search.json?${params}`)).json();
    found = new Map(hits.map((hit) => [hit.value, hit]));
    return [...found.keys()];
  }

  return {
    name: "parley",
    bulk: false,
    autoShow: false,
    get: find,
    isValidCompletionPosition: (editor) => isName(editor, editor.getCompleteToken()),
    postprocessHints: (editor, hints) => {
      const token = editor.getCompleteToken();
      return hints.map(({ text: iri }) => hint(found.get(iri), shortened(iri, prefixes), token));
    },
  };
}

/** Whether a term or a thing may stand here: no variable, no text, no number, no declaration. */
function isName(editor, token) {
  if (/^[?$"'0-9]/.test(token.string) || token.type === "comment") return false;
  const line = editor.getLine(editor.getDoc().getCursor().line);
  return !/^\s*(prefix|base)\b/i.test(line);
}

/** What may stand here: classes after "a", terms where a property is expected, else things. */
function kinds(editor, token) {
  const cursor = editor.getDoc().getCursor();
  const before = editor.getPreviousNonWsToken(cursor.line, token);
  if (["a", "rdf:type"].includes(before?.state?.lastProperty) || before?.string === "a") return ["class"];
  const possible = token.state?.possibleCurrent ?? [];
  return possible.includes("a") ? ["property"] : ["actor", "issue", "act", "document"];
}

/** The words to look for: "Merk", "actor:merk" and "<http://…/merk" look for "merk". */
function wanted(text) {
  return text.trim().replace(/^<.*[/#]/, "").replace(/^[\w-]*:/, "").replace(/[<>]/g, "").replace(/[-_]/g, " ");
}

function shortened(iri, prefixes) {
  for (const [prefix, namespace] of Object.entries(prefixes))
    if (iri.startsWith(namespace) && LOCAL.test(iri.slice(namespace.length)))
      return { text: `${prefix}:${iri.slice(namespace.length)}`, prefix: { [prefix]: namespace } };
  return { text: `<${iri}>`, prefix: undefined };
}

function hint(hit, { text, prefix }, token) {
  return {
    text,
    displayText: hit.label,
    render: (element) => {
      const kind = document.createElement("span");
      kind.className = "hint-kind";
      kind.textContent = hit.kind === "class" || hit.kind === "property" ? text : hit.kind;
      element.append(hit.label, " ", kind);
    },
    hint: (editor) => {
      const { line, ch } = editor.getDoc().getCursor();
      const blank = token.string.trim() === "";
      editor.getDoc().replaceRange(text, { line, ch: blank ? ch : token.start }, { line, ch: blank ? ch : token.end });
      if (prefix && !(Object.keys(prefix)[0] in editor.getPrefixesFromQuery())) editor.addPrefixes(prefix);
    },
  };
}
