// The desk as a tab of JupyterLab: a frame around the page that the server makes. Lab's own widgets do the rest,
// so this is the whole extension, as Lab loads it, without a build.
(() => {
  let scope;
  const shared = async name => (await Object.values(scope[name])[0].get())();

  async function plugin() {
    const names = ["apputils", "ui-components", "application", "launcher"];
    const [utilities, components, application, launching] = await Promise.all(
      names.map(name => shared(`@jupyterlab/${name}`)),
    );
    return {
      id: "course-desk:plugin",
      autoStart: true,
      optional: [application.ILayoutRestorer, utilities.ICommandPalette, launching.ILauncher],
      // Not awaited: Lab is not restored before every plugin is active.
      activate: (app, restorer, palette, launcher) =>
        void begin(app, utilities, components, restorer, palette, launcher),
    };
  }

  async function begin(app, utilities, components, restorer, palette, launcher) {
    const address = `${app.serviceManager.serverSettings.baseUrl}course/desk`;
    const tracker = new utilities.WidgetTracker({ namespace: "course-desk" });
    let title = "";
    app.commands.addCommand("course:desk", {
      label: () => title,
      execute: () => {
        const open = tracker.currentWidget;
        if (open && !open.isDisposed) return app.shell.activateById(open.id);
        const allowed = ["allow-scripts", "allow-same-origin", "allow-popups", "allow-popups-to-escape-sandbox"];
        const content = new components.IFrame({ sandbox: [...allowed, "allow-modals", "allow-downloads"] });
        content.url = address;
        content.title.label = title;
        const widget = new utilities.MainAreaWidget({ content });
        widget.id = "course-desk";
        tracker.add(widget);
        app.shell.add(widget, "main");
        app.shell.activateById(widget.id);
      },
    });
    restorer?.restore(tracker, { command: "course:desk", name: () => "desk" });
    const reply = await fetch(`${address}/progress`).catch(() => undefined);
    if (!reply?.ok) return; // this server shows no cohort's folder
    title = (await reply.json()).title;
    palette?.addItem({ command: "course:desk", category: title });
    launcher?.add({ command: "course:desk", category: title });
    await app.restored;
    if (location.pathname.includes("/workspaces/board/")) return project(app);
    app.commands.execute("course:desk");
  }

  // The classroom's board: nothing but its notebook, which runs by itself.
  async function project(app) {
    app.shell.collapseLeft();
    app.shell.collapseRight();
    const panel = await app.commands.execute("docmanager:open", { path: "board/board.ipynb" });
    await panel.context.ready;
    await panel.sessionContext.ready;
    app.commands.execute("notebook:run-all-cells");
  }

  (window._JUPYTERLAB ||= {})["course-desk"] = {
    init: shares => {
      scope = shares;
    },
    get: async () => {
      const made = await plugin();
      return () => ({ __esModule: true, default: made });
    },
  };
})();
