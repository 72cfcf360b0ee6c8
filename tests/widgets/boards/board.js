// A board without Jupyter: ?board=Garden&language=ko&theme=dark.

import { BoardKernel } from "./board_kernel.js";
import face from "/static/board.js";

const wanted = Object.fromEntries(new URLSearchParams(location.search));
const traits = await (await fetch(`/board.json${location.search}`)).json();
document.body.setAttribute("data-jp-theme-light", String(wanted.theme !== "dark"));
document.documentElement.lang = traits.language;

const { board, language } = traits;
const post = async (message) => (await fetch("/board", { method: "POST", body: JSON.stringify({ board, language, message }) })).json();
const kernel = new BoardKernel(traits, post);
const close = face.render({ model: kernel.model, el: document.querySelector("main") });
Object.assign(window, { kernel, close });
document.body.dataset.ready = "yes";
