// The Python side of a cascade stage, on a page without Jupyter.

import { FakeModel } from "./kernel.js";

/** The Python side: answers over the wire, and every view's model hears a setting that changed. */
export class StageKernel {
  constructor(traits, answer) {
    Object.assign(this, { traits, answer, models: [], asked: [], alive: true });
  }

  model() {
    return new FakeModel(this, structuredClone(this.traits));
  }

  receive(model, message) {
    if (!this.alive) throw new Error("the line to the kernel is cut");
    this.asked.push(message);
    this.busy = (this.busy ?? 0) + 1;
    this.handle(model, message);
  }

  async handle(model, message) {
    const messages = await this.answer(message);
    this.busy--;
    this.traits.setting = message.setting;
    for (const each of this.models) each.update({ setting: message.setting });
    for (const each of messages) model.trigger("msg:custom", each);
  }
}
