/**
 * A picture of the network with the changes of a delta: a new object; the old one stays as it was.
 *
 * @param view what `network` answered, or the last result of this function
 * @param delta what `changes` answered or `networkChanged` sent, since the view's revision
 */
export function apply(view, delta) {
  if (delta.resync) {
    return delta.resync;
  }
  if (delta.since !== view.revision) {
    throw new RangeError(`these changes are since revision ${delta.since}, the view has ${view.revision}`);
  }
  return {
    ...view,
    revision: delta.revision,
    truncated: delta.truncated,
    totals: delta.totals,
    nodes: merged(view.nodes, delta.addedNodes, delta.updatedNodes, delta.removedNodes),
    edges: merged(view.edges, delta.addedEdges, delta.updatedEdges, delta.removedEdges),
    combos: merged(view.combos, delta.addedCombos, delta.updatedCombos, delta.removedCombos),
  };
}

function merged(items, added, updated, removed) {
  const byId = new Map(items.map((item) => [item.id, item]));
  removed.forEach((id) => byId.delete(id));
  [...updated, ...added].forEach((item) => byId.set(item.id, item));
  return [...byId.values()];
}
