// @ts-check
// Draws the network of the page: a tie opens its sentences, a node shows what it is tied to, time can be moved through.
import cytoscape from "/assets/cytoscape/cytoscape.esm.min.mjs";

const $ = (/** @type {string} */ id) => /** @type {any} */ (document.getElementById(id));
const drawing = $("drawing");
const SHAPES = ["ellipse", "round-rectangle", "diamond"];
const SYMBOLS = ["●", "■", "◆"];

if (drawing) draw(await (await fetch(drawing.dataset.source)).json());
$("detail-close").addEventListener("click", () => $("detail").close());
$("detail").addEventListener("click", (/** @type {any} */ event) => {
  if (event.target === $("detail")) $("detail").close();
});

function colour(/** @type {string} */ name) {
  const probe = document.createElement("span");
  probe.className = name;
  document.body.append(probe);
  const found = getComputedStyle(probe).color;
  probe.remove();
  return found;
}

function side(/** @type {any} */ edge) {
  if (edge.value < 0) return "oppose";
  return edge.negative > 0 ? "mixed" : "support";
}

function elements(/** @type {any} */ network) {
  const weights = network.edges.map((/** @type {any} */ edge) => weight(edge));
  const most = Math.max(...weights, 1e-9);
  const types = [...new Set(network.nodes.map((/** @type {any} */ node) => node.type))];
  $("types").textContent = types.map((type, i) => `${SYMBOLS[i % 3]} ${type}`).join("  ");
  const nodes = network.nodes.map((/** @type {any} */ node) => ({
    data: { ...node, shape: SHAPES[types.indexOf(node.type) % 3], size: 14 + 6 * Math.sqrt(node.statements) },
  }));
  const edges = network.edges.map((/** @type {any} */ edge, /** @type {number} */ i) => ({
    data: { ...edge, id: "tie-" + i, width: 1 + (7 * weights[i]) / most },
    classes: side(edge),
  }));
  return [...nodes, ...edges];
}

function weight(/** @type {any} */ edge) {
  return edge.relation === "signed" ? edge.positive + edge.negative : Math.abs(edge.value);
}

function style() {
  const ink = getComputedStyle(document.body).color;
  const paper = getComputedStyle(document.body).backgroundColor;
  return [
    {
      selector: "node",
      style: {
        label: "data(label)", shape: "data(shape)", width: "data(size)", height: "data(size)",
        "background-color": colour("side neutral"), color: ink, "font-size": 11, "text-wrap": "ellipsis",
        "text-max-width": "140px", "text-outline-color": paper, "text-outline-width": 2, "min-zoomed-font-size": 7,
      },
    },
    { selector: "edge", style: { width: "data(width)", "curve-style": "haystack", opacity: 0.75 } },
    { selector: "edge.support", style: { "line-color": colour("side support") } },
    { selector: "edge.oppose", style: { "line-color": colour("side oppose"), "line-style": "dashed", "curve-style": "straight" } },
    { selector: "edge.mixed", style: { "line-color": colour("side mixed") } },
    { selector: ".dim", style: { opacity: 0.12 } },
    { selector: ".away", style: { display: "none" } },
    { selector: ".found", style: { "border-width": 3, "border-color": ink } },
  ];
}

function draw(/** @type {any} */ network) {
  drawing.hidden = false;
  const graph = cytoscape({
    container: $("graph"), elements: elements(network), style: style(), layout: arrangement(network.nodes.length),
  });
  $("fit").addEventListener("click", () => graph.fit(graph.elements(":visible"), 30));
  $("layout").addEventListener("click", () => graph.layout(arrangement(network.nodes.length)).run());
  $("find").addEventListener("input", () => find(graph, $("find").value));
  graph.on("tap", "node", (/** @type {any} */ event) => pick(graph, event.target));
  graph.on("tap", "edge", (/** @type {any} */ event) => open(event.target.data(), graph));
  graph.on("tap", (/** @type {any} */ event) => {
    if (event.target === graph) unpick(graph);
  });
  moments(graph, network);
  /** @type {any} */ (drawing).graph = graph;
  document.documentElement.dataset.ready = "";
}

function arrangement(/** @type {number} */ nodes) {
  return nodes > 600
    ? { name: "concentric", animate: false, concentric: (/** @type {any} */ node) => node.degree(), minNodeSpacing: 6 }
    : { name: "cose", animate: false, randomize: false, nodeRepulsion: () => 20000, idealEdgeLength: () => 95, padding: 30 };
}

function find(/** @type {any} */ graph, /** @type {string} */ words) {
  const wanted = words.trim().toLowerCase();
  graph.nodes().removeClass("found");
  const found = graph.nodes().filter((/** @type {any} */ node) => wanted && node.data("label").toLowerCase().includes(wanted));
  found.addClass("found");
  $("picked").textContent = wanted ? `${found.length} found` : "";
  if (found.length) graph.center(found);
}

function pick(/** @type {any} */ graph, /** @type {any} */ node) {
  graph.elements().addClass("dim");
  node.closedNeighborhood().removeClass("dim");
  const alone = new URL(drawing.dataset.page, location.origin);
  alone.searchParams.set("ego", node.id());
  const link = document.createElement("a");
  link.href = alone.pathname + alone.search;
  link.textContent = "Show only these";
  $("picked").replaceChildren(`${node.data("label")}: ${node.degree()} ties, ${node.data("statements")} statements. `, link);
}

function unpick(/** @type {any} */ graph) {
  graph.elements().removeClass("dim");
  $("picked").textContent = "";
}

async function open(/** @type {any} */ tie, /** @type {any} */ graph) {
  const address = new URL(drawing.dataset.page, location.origin);
  address.searchParams.set("source", tie.source);
  address.searchParams.set("target", tie.target);
  const href = address.pathname + address.search;
  const answer = await fetch(href, { headers: { Accept: "text/html" } });
  if (!answer.ok) return location.assign(href);
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  $("detail-title").textContent = [tie.source, tie.target].map((id) => graph.getElementById(id).data("label")).join(" – ");
  $("detail-page").href = href;
  $("detail-body").replaceChildren(...page.querySelectorAll("#statements > *"));
  $("detail").showModal();
}

// Each step of the slider is a window where there are windows, else a month; the first step is all of the time.
function moments(/** @type {any} */ graph, /** @type {any} */ network) {
  const spells = network.edges.flatMap((/** @type {any} */ edge) => edge.spells);
  const steps = "time-window" in network.settings
    ? [...new Map(spells.map((/** @type {any} */ it) => [it.first, [it.first, it.last]])).values()].sort()
    : months(spells);
  if (steps.length < 2) return;
  $("time").hidden = false;
  $("moment").max = steps.length;
  const show = () => {
    const step = steps[$("moment").value - 1];
    $("span").textContent = step ? `${step[0]} to ${step[1]}` : "all of the time";
    graph.batch(() => {
      graph.edges().forEach((/** @type {any} */ edge) => {
        const holds = !step || edge.data("spells").some((/** @type {any} */ it) => it.first <= step[1] && it.last >= step[0]);
        edge.toggleClass("away", !holds);
      });
      graph.nodes().forEach((/** @type {any} */ node) => {
        node.toggleClass("away", Boolean(step) && node.connectedEdges().every((/** @type {any} */ edge) => edge.hasClass("away")));
      });
    });
  };
  $("moment").addEventListener("input", show);
  $("play").addEventListener("click", () => play(show));
  show();
}

/** @type {any} */
let playing;

function play(/** @type {() => void} */ show) {
  if (playing) {
    clearInterval(playing);
    playing = undefined;
    $("play").textContent = "Play";
    return;
  }
  $("play").textContent = "Stop";
  playing = setInterval(() => {
    const moment = $("moment");
    moment.value = (Number(moment.value) + 1) % (Number(moment.max) + 1);
    show();
  }, 900);
}

function months(/** @type {any[]} */ spells) {
  if (!spells.length) return [];
  const first = spells.map((it) => it.first).sort()[0];
  const last = spells.map((it) => it.last).sort().at(-1);
  const steps = [];
  for (let day = new Date(first.slice(0, 7) + "-01T00:00:00Z"); day.toISOString().slice(0, 10) <= last; ) {
    const next = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 1));
    steps.push([day.toISOString().slice(0, 10), new Date(next.getTime() - 1).toISOString().slice(0, 10)]);
    day = next;
  }
  return steps;
}
