// Squares of the matrix and marks of the timeline open their sentences in place; without this they are links.

const dialog = document.getElementById("detail");
const body = document.getElementById("detail-body");
const title = document.getElementById("detail-title");

async function open(link) {
  const href = link.getAttribute("href");
  const answer = await fetch(href, { headers: { Accept: "text/html" } });
  if (!answer.ok) return location.assign(href);
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const found = page.querySelectorAll("#statements > *, .brief");
  if (found.length === 0) return location.assign(href);
  title.textContent = link.closest("tr").querySelector("th").textContent.trim() + ": " + (link.getAttribute("title") ?? link.getAttribute("aria-label"));
  document.getElementById("detail-page").href = href;
  body.replaceChildren(...found);
  dialog.showModal();
}

for (const part of document.querySelectorAll(".matrix, .timeline"))
  part.addEventListener("click", (event) => {
    const link = event.target.closest("td a");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    open(link);
  });

document.getElementById("detail-close").addEventListener("click", () => dialog.close());
dialog.addEventListener("click", (event) => {
  if (event.target === dialog) dialog.close();
});
