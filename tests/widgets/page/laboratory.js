// The Python side of the growth lab's protocol: a line is kept once, questions are answered by the server.

import { FakeModel } from "./kernel.js";

export class LabKernel {
  constructor(traits) {
    this.models = [];
    this.asked = [];
    this.delay = 0;
    this.model = new FakeModel(this, traits);
  }

  async receive(model, message) {
    if (message.type === "answer") return model.update({ answer: message.value, status: { heard: message.n, problem: null } });
    this.asked.push(message);
    const { language, curve } = model.traits;
    const body = JSON.stringify({ question: message, language, days: curve[2] });
    const content = await (await fetch("/grow", { method: "POST", body })).json();
    await new Promise((done) => setTimeout(done, this.delay));
    model.trigger("msg:custom", { type: "answer", id: message.id, content });
  }
}
