// A face without Jupyter: choose with ?face=journey&drawing=bookshop&language=ko&theme=dark&views=1.

import { FakeKernel } from "./kernel.js";
import journey from "/static/journey.js";
import sketch from "/static/sketch.js";

const wanted = Object.fromEntries(new URLSearchParams(location.search));
const FACES = { sketch, journey };
const setting = await (await fetch(`/setting.json${location.search}`)).json();
document.body.setAttribute("data-jp-theme-light", String(wanted.theme !== "dark"));
document.documentElement.lang = setting.language;

async function judge(network, { roles, language }) {
  const answer = await fetch("/mvn", { method: "POST", body: JSON.stringify({ network, roles, language }) });
  return answer.json();
}

async function answer(question, { language }) {
  const replies = await fetch("/ask", { method: "POST", body: JSON.stringify({ question, language }) });
  return replies.json();
}

const kernel = new FakeKernel(setting.network, setting.options, judge, answer);
if (wanted.tests !== "no") await kernel.test();

/** Show the drawing once more, as another run of the cell or another view does. */
function show(model = kernel.model(), face = wanted.face ?? "sketch") {
  const el = document.createElement("div");
  document.querySelector("main").append(el);
  const started = performance.now();
  const close = FACES[face].render({ model, el });
  return { model, el, close: () => (close(), el.remove()), took: performance.now() - started };
}

const views = Array.from({ length: Number(wanted.views ?? 1) }, () => show());
Object.assign(window, { kernel, show, views });
document.body.dataset.ready = "yes";
