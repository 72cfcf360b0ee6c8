(() => {
  const live = document.getElementById("live"), text = document.getElementById("live-text");
  const bar = document.getElementById("live-bar"), fresh = document.getElementById("fresh");
  const home = document.querySelector("nav a[data-home]").getAttribute("data-home");
  const language = document.documentElement.lang, stamp = live.dataset.stamp;
  async function look() {
    try {
      const reply = await fetch(`${home}/progress?lang=${language}`, { credentials: "same-origin" });
      const told = await reply.json();
      live.hidden = !told.running;
      if (told.running) {
        if (text.textContent !== told.text) text.textContent = told.text;
        bar.max = told.of;
        bar.value = told.done;
      }
      fresh.hidden = told.running || told.stamp === stamp;
    } catch { /* the server is away: look again later */ }
    setTimeout(look, document.hidden ? 10000 : 1500);
  }
  look();
})();
