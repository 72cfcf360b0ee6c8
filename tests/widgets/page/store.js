// The store replay without Jupyter: choose with ?log=store|large|plain|empty&language=ko&theme=dark.

import { FakeModel } from "./kernel.js";
import replay from "/static/storereplay.js";

const wanted = Object.fromEntries(new URLSearchParams(location.search));
const traits = await (await fetch(`/told.json${location.search}`)).json();
document.body.setAttribute("data-jp-theme-light", String(wanted.theme !== "dark"));
document.documentElement.lang = traits.language;

const kernel = { told: traits.told, models: [], received: [], receive: (_, message) => kernel.received.push(message) };
const close = replay.render({ model: new FakeModel(kernel, traits), el: document.querySelector("main") });
Object.assign(window, { kernel, close });
document.body.dataset.ready = "yes";
