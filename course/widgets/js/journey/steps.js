// Where a new step goes: pure rules on the file's dict, as in sketch/edits.js.

import { find, freshId } from "../sketch/edits.js";

export const STAGES = ["discover", "select", "experience", "share"];

/** The links of a stage that lead on; one of the last stage that leads back to a start is the way back. */
export function onward(network, stage) {
  const starts = entries(network);
  const back = ({ stage, target }) => stage === STAGES.at(-1) && starts.includes(target);
  return network.links.filter((link) => link.stage === stage && !back(link));
}

/**
 * The edit that adds a step: from where the stage before ends to where the next begins, beside the steps that the
 * stage has already. Somebody is made where there is nobody yet.
 * @param {(stage: string) => string} called what to call somebody who is about to go through a stage; "after" them all
 */
export function addStep(network, stage, called, random) {
  const at = STAGES.indexOf(stage);
  const [beside] = onward(network, stage);
  const start = at ? onward(network, STAGES[at - 1]).at(-1)?.target : find(network.nodes, network.initiator)?.id;
  const end = at < STAGES.length - 1 ? onward(network, STAGES[at + 1])[0]?.source : wayBack(network)?.source;
  const nodes = [];
  const somebody = (stage) => {
    nodes.push({ id: freshId("n", random), label: called(stage), kind: "person", roles: [] });
    return nodes.at(-1).id;
  };
  const source = beside?.source ?? start ?? somebody(stage);
  const target = beside?.target ?? (end === source ? null : end) ?? somebody(STAGES[at + 1] ?? "after");
  const link = { id: freshId("l", random), source, target, action: "", medium: "", stage };
  return { type: "all", edits: [...nodes.map((node) => ({ type: "addNode", node })), { type: "addLink", link }] };
}

/** The edit that joins who has shared to where somebody discovers; null while one of the two is missing. */
export function addBack(network, random) {
  const source = onward(network, STAGES.at(-1)).at(-1)?.target;
  const [target] = entries(network);
  if (!source || !target) return null;
  return { type: "addLink", link: { id: freshId("l", random), source, target, action: "", medium: "" } };
}

function entries(network) {
  return network.links.filter(({ stage }) => stage === STAGES[0]).map(({ source }) => source);
}

function wayBack(network) {
  const starts = entries(network);
  return network.links.find(({ stage, target }) => !stage && starts.includes(target));
}
