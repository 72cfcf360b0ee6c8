// What is lit, selected, failing, numbered: classes and small signs on the scene, compared before they are written.

import { handleShape, signShape } from "./shapes.js";

export function createMarks(scene) {
  const handle = handleShape();
  const worn = new Map(); // class → the ids that wear it now
  const warned = new Map();
  let numbered = [];

  function wear(name, ids) {
    const before = worn.get(name) ?? new Set();
    const now = new Set(ids);
    for (const id of new Set([...before, ...now])) {
      const { group, label } = scene.shape(id) ?? {};
      for (const each of [group, label]) each?.classList.toggle(name, now.has(id));
    }
    worn.set(name, now);
  }

  function warn(ids) {
    const now = new Set(ids);
    for (const [id, sign] of warned) if (!now.has(id) || !sign.isConnected) (sign.remove(), warned.delete(id));
    for (const id of now) {
      const shape = scene.shape(id);
      if (!shape || warned.has(id)) continue;
      const sign = signShape("sk-warning", "!", shape.side);
      (shape.label ?? shape.group).append(sign);
      warned.set(id, sign);
    }
  }

  return {
    wear,
    warn,
    /** Lend the handle to a node, or put it away. */
    lend(id) {
      const group = id && scene.shape(id)?.group;
      if (!group) handle.remove();
      else if (handle.parentNode !== group) group.append(handle);
    },
    /** Numbers on the nodes, while one of them is chosen by its number. */
    number(ids) {
      if (ids.length === numbered.length && ids.every((id, at) => id === numbered[at].id)) return;
      for (const { sign } of numbered) sign.remove();
      numbered = ids.map((id, at) => ({ id, sign: signShape("sk-number", String(at + 1), { x: -46, y: 0 }) }));
      for (const { id, sign } of numbered) scene.shape(id)?.group.append(sign);
    },
  };
}
