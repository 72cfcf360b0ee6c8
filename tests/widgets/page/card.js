// The experiment card without Jupyter, its rules and its file in Python: ?name=…&language=ko&theme=dark.

import { FakeModel } from "./kernel.js";
import face from "/static/experiment.js";

const wanted = Object.fromEntries(new URLSearchParams(location.search));
document.body.setAttribute("data-jp-theme-light", String(wanted.theme !== "dark"));
document.documentElement.lang = wanted.language ?? "en";

const post = async (message) =>
  (await fetch("/card", { method: "POST", body: JSON.stringify({ ...wanted, message }) })).json();
const kernel = {
  models: [],
  alive: true,
  async receive(_, message) {
    if (!this.alive) return;
    const traits = await post(message);
    for (const model of this.models) model.update(traits);
  },
};
const traits = await post({ type: "look" });
for (let view = 0; view < Number(wanted.views ?? 1); view++) {
  const el = document.createElement("div");
  document.querySelector("main").append(el);
  face.render({ model: new FakeModel(kernel, structuredClone(traits)), el });
}
window.kernel = kernel;
document.body.dataset.ready = "yes";
