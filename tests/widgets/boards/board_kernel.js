// The Python side of a board's protocol: questions and settings go to the server.

import { FakeModel } from "./kernel.js";

export class BoardKernel {
  /** @param {(message: object) => Promise<object>} post */
  constructor(traits, post) {
    Object.assign(this, { models: [], asked: [], kept: [], alive: true, post });
    this.model = new FakeModel(this, traits);
  }

  async receive(model, message) {
    if (!this.alive) return;
    (message.type === "ask" ? this.asked : this.kept).push(message);
    const answer = await this.post(message);
    if (message.type === "ask") model.trigger("msg:custom", answer);
    else model.update(answer);
  }
}
