// The growth lab without Jupyter: ?language=ko&theme=dark&drawn=yes.

import { LabKernel } from "./laboratory.js";
import growth from "/static/growth.js";

const wanted = Object.fromEntries(new URLSearchParams(location.search));
const traits = await (await fetch(`/lab.json${location.search}`)).json();
document.body.setAttribute("data-jp-theme-light", String(wanted.theme !== "dark"));
document.documentElement.lang = traits.language;

const kernel = new LabKernel(traits);
const close = growth.render({ model: kernel.model, el: document.querySelector("main") });
Object.assign(window, { kernel, close });
document.body.dataset.ready = "yes";
