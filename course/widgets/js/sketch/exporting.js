// The drawing as a file to download, made in Python; only a PNG is painted here, from the SVG.

import { h } from "../shared/dom.js";

const TYPES = { svg: "image/svg+xml", json: "application/json", graphml: "application/xml" };
const SCALE = 2;

export function createExporting(app) {
  async function file(format) {
    const text = await app.ask("export", { format });
    if (text === null) return null;
    return format === "png" ? painted(text) : new Blob([text], { type: `${TYPES[format]};charset=utf-8` });
  }

  return {
    /** Download the drawing under its title. */
    async save(format) {
      try {
        const blob = await file(format);
        if (!blob) return;
        const name = `${fileName(app.title)}.${format}`;
        const href = URL.createObjectURL(blob);
        h("a", { href, download: name }).click();
        setTimeout(() => URL.revokeObjectURL(href), 60_000);
        app.tell(app.say("edit.saved", { name }));
      } catch (error) {
        app.tell(error.message);
      }
    },
  };
}

/** A title as a file's name on every system; letters of every script stay. */
export function fileName(title) {
  const name = title
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Cf}<>:"/\\|?*]+/gu, " ")
    .replace(/\s+/gu, " ")
    .replace(/^[. ]+|[. ]+$/gu, "");
  return [...name].slice(0, 80).join("").trim() || "network";
}

/** An SVG as the address of an image: nothing is asked of any server. */
export const address = (svg) => `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;

function painted(svg) {
  return new Promise((done, fail) => {
    const image = new Image();
    image.onerror = () => fail(new Error("PNG"));
    image.onload = () => {
      const { width, height } = image;
      const canvas = h("canvas", { width: width * SCALE, height: height * SCALE });
      const paint = canvas.getContext("2d");
      paint.fillStyle = "#fff";
      paint.fillRect(0, 0, canvas.width, canvas.height);
      paint.drawImage(image, 0, 0, canvas.width, canvas.height);
      canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error("PNG"))), "image/png");
    };
    image.src = address(svg);
  });
}
