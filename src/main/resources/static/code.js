// @ts-check
// The same query from elsewhere: curl, R and Python.

/** Shows the code that asks a query. */
export function showCode(place, endpoint, query) {
  const snippets = { curl: curl(endpoint, query), R: r(endpoint, query), Python: python(endpoint, query) };
  place.replaceChildren(...Object.entries(snippets).flatMap(([name, code]) => {
    const heading = document.createElement("h3");
    heading.textContent = name;
    const text = document.createElement("pre");
    text.textContent = code;
    text.tabIndex = 0;
    return [heading, text];
  }));
}

function curl(endpoint, query) {
  return `curl -H 'Accept: text/csv' --data-urlencode query@- ${endpoint} <<'SPARQL'
${query.trimEnd()}
SPARQL`;
}

function r(endpoint, query) {
  return `library(httr2)
library(readr)

query <- r"---(${query.trimEnd()})---"
rows <- request("${endpoint}") |>
  req_headers(Accept = "text/csv") |>
  req_body_form(query = query) |>
  req_perform() |>
  resp_body_string() |>
  read_csv()`;
}

function python(endpoint, query) {
  return `import io
import pandas
import requests

query = r'''${query.trimEnd()}'''
answer = requests.post("${endpoint}", data={"query": query}, headers={"Accept": "text/csv"})
answer.raise_for_status()
rows = pandas.read_csv(io.StringIO(answer.text))`;
}
