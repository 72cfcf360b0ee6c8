// A cascade stage without Jupyter: ?graph=two-hundred&language=ko|en&theme=light|dark&views=1.

import { StageKernel } from "./stage_kernel.js";
import cascade from "/static/cascade.js";

const wanted = { graph: "two-hundred", language: "ko", ...Object.fromEntries(new URLSearchParams(location.search)) };
document.body.setAttribute("data-jp-theme-light", String(wanted.theme !== "dark"));
document.documentElement.lang = wanted.language;
const traits = await (await fetch(`/traits.json${location.search}`)).json();
const answer = async (question) => {
  const { graph, language } = wanted;
  return (await fetch("/ask", { method: "POST", body: JSON.stringify({ graph, language, question }) })).json();
};

window.kernel = new StageKernel(traits, answer);
window.show = () => {
  const el = document.createElement("div");
  document.querySelector("main").append(el);
  return cascade.render({ model: kernel.model(), el });
};
for (let view = 0; view < Number(wanted.views ?? 1); view++) window.close = window.show();
document.body.dataset.ready = "yes";
