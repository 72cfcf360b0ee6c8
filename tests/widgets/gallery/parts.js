// The shared parts on their own, from their sources, with numbers of a day at the shop.

import { createDots } from "/js/shared/dots.js";
import { h } from "/js/shared/dom.js";
import { createPlayhead } from "/js/shared/playhead.js";
import { createPlot } from "/js/shared/plot.js";
import { createProgress } from "/js/shared/progress.js";
import { numberFormat } from "/js/shared/scales.js";
import { createStage } from "/js/shared/stage.js";
import { createTransport } from "/js/shared/transport.js";
import { speaker } from "/js/shared/words.js";

export function parts({ language, shared }) {
  const say = speaker(() => shared);
  const number = numberFormat(language);
  const ko = language === "ko";
  const framed = (...children) => {
    const root = h("div.course-face", { lang: language }, ...children);
    return root;
  };

  function stage() {
    const head = createPlayhead();
    head.load(Array.from({ length: 61 }, (_, at) => at), 60);
    head.seek(17);
    const root = framed();
    const show = () => (transport.show(), stage.draw());
    const stage = createStage({
      watch: root,
      frame: (seconds) => (head.tick(seconds, stage.still), transport.show(), head.playing),
      paint(context, { width, height }) {
        context.fillStyle = getComputedStyle(root).getPropertyValue("--accent");
        context.beginPath();
        context.arc(20 + ((width - 40) * head.now) / 60, height / 2, 12, 0, 7);
        context.fill();
      },
    });
    const transport = createTransport({
      head,
      say,
      number,
      spoken: () => say("transport.clock", { now: number(head.now), end: 60 }),
      played: () => (head.playing && stage.run(), show()),
      moved: show,
    });
    root.append(h("div", { style: "position: relative; height: 60px" }, stage.element), transport.element);
    transport.show();
    return root;
  }

  function plots() {
    const days = Array.from({ length: 31 }, (_, at) => at);
    const [lines, fan, bars] = [1, 2, 3].map(() => createPlot({ language, say }));
    const x = { label: ko ? "날(일)" : "days", low: 0, high: 30 };
    const table = { heads: [x.label, "a"], rows: [[0, 1], [30, 30000]] };
    lines.draw({
      label: ko ? "두 곡선" : "two curves",
      x,
      y: { label: ko ? "사람(명)" : "people", low: 0, high: 30000 },
      cursor: true,
      marks: [
        { type: "line", look: "play-person", name: ko ? "사람" : "people", points: days.map((day) => [day, day ** 3]) },
        { type: "line", look: "play-product", name: ko ? "제품" : "products", steps: true, points: days.map((day) => [day, 500 * day]) },
      ],
      table,
    });
    lines.move(22);
    fan.draw({
      label: ko ? "부채" : "fan",
      x,
      y: { label: ko ? "사람(명)" : "people", low: 1, high: 30000, log: true },
      marks: [
        { type: "area", look: "play-band", name: ko ? "80%" : "80%", points: days.map((day) => [day, 1.1 ** day, 1.4 ** day]) },
        { type: "line", look: "play-middle", name: ko ? "중앙값" : "median", points: days.map((day) => [day, 1.25 ** day]) },
      ],
      table,
    });
    bars.draw({
      label: ko ? "막대" : "bars",
      x: { label: ko ? "크기" : "size", bands: ["1", "2–4", "5–9", "10–19", "20–49", "50–99", ko ? "1,000 이상" : "1,000+"] },
      y: { label: ko ? "개수" : "count", low: 0, high: 400 },
      marks: [{ type: "bars", look: "play-size", values: [400, 220, 110, 64, 20, 3, 81] }],
      note: { x: 2, text: ko ? "여기" : "here" },
      table,
    });
    return framed(...[lines, fan, bars].map((plot) => plot.element));
  }

  function dots() {
    const made = createDots();
    made.draw(ko ? "백 개 가운데" : "of a hundred", [
      { look: "ring", count: 62, name: ko ? "62%는 소멸했어요" : "62% died out" },
      { look: "disc", count: 9, name: ko ? "9%는 살아 있어요" : "9% are alive" },
      { look: "up", count: 29, name: ko ? "29%는 번졌어요" : "29% took off" },
    ]);
    return framed(made.element);
  }

  function progress() {
    const made = createProgress({ label: ko ? "돌리는 중" : "running", stop: ko ? "그만" : "Stop", cancel: () => {}, number });
    made.show(300, 1000);
    return framed(made.element);
  }

  return [
    ["part, stage and transport", stage()],
    ["part, plots", plots()],
    ["part, dots", dots()],
    ["part, progress", progress()],
  ];
}
