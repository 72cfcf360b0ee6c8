// A stand-in for Jupyter: a model as anywidget hands it out, and the Python side of the sketch's protocol.

/** One cell output's model. Traits arrive from the kernel in one piece, as hold_sync sends them. */
export class FakeModel {
  constructor(kernel, traits) {
    this.kernel = kernel;
    this.traits = traits;
    this.listeners = [];
    kernel.models.push(this);
  }

  get(name) {
    return this.traits[name];
  }

  on(name, listener) {
    this.listeners.push([name, listener]);
  }

  off(name, listener) {
    this.listeners = this.listeners.filter(([each, own]) => each !== name || own !== listener);
  }

  send(message) {
    this.kernel.receive(this, structuredClone(message));
  }

  update(traits) {
    const changed = Object.keys(traits).filter(
      (name) => JSON.stringify(traits[name]) !== JSON.stringify(this.traits[name]),
    );
    Object.assign(this.traits, structuredClone(traits));
    for (const name of changed) this.trigger(`change:${name}`);
  }

  trigger(name, ...content) {
    for (const [each, listener] of [...this.listeners]) if (each === name) listener(...content);
  }
}

/** The file on disk and who may write it. `delay` is the way there and back in milliseconds. */
export class FakeKernel {
  constructor(network, options, judge, answer) {
    Object.assign(this, {
      network,
      options,
      judge,
      answer,
      revision: network.revision ?? 0,
      delay: 20,
      alive: true,
      problem: null,
    });
    this.models = [];
    this.received = [];
    this.asked = [];
    this.writes = 0;
  }

  /** Run the cell: a model of its own for each display. */
  model() {
    const { words, language, name, ...options } = this.options;
    const status = { edit: null, saved: true, revision: this.revision, at: null, problem: this.problem };
    return new FakeModel(
      this,
      structuredClone({
        words,
        language,
        name,
        options,
        network: this.network,
        revision: this.revision,
        tests: this.tests ?? [],
        status,
      }),
    );
  }

  receive(model, message) {
    (message.type === "ask" ? this.asked : this.received).push(message);
    if (!this.alive) return;
    setTimeout(() => this.handle(model, message), this.delay);
  }

  async handle(model, message) {
    if (!this.alive) return;
    if (message.type === "ask") {
      for (const each of await this.answer(message, this.options)) model.trigger("msg:custom", each);
      return;
    }
    const { client, n, base, network } = message;
    if (base !== this.revision) return model.trigger("msg:custom", { type: "stale", client, n });
    if (this.problem?.kind) return this.tell({ edit: { client, n }, saved: false, problem: this.problem });
    this.revision += 1;
    this.writes += 1;
    this.network = { ...network, revision: this.revision };
    this.tell({ edit: { client, n }, saved: true, problem: null });
    await this.test();
  }

  tell(status) {
    const { network, revision } = this;
    for (const model of this.models)
      model.update({ network, revision, status: { ...status, revision, at: "2026-03-01T10:00:00+00:00" } });
  }

  /** Somebody else wrote the file. */
  write(network) {
    this.revision += 1;
    this.network = { ...network, revision: this.revision };
    this.tell({ edit: null, saved: true, problem: null });
  }

  async test() {
    this.tests = await this.judge(this.network, this.options);
    for (const model of this.models) model.update({ tests: this.tests });
  }

  die() {
    this.alive = false;
    for (const model of this.models) model.trigger("comm:close");
  }
}
